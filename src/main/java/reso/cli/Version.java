package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import reso.catalogue.Catalogue;

/** What was built, from which commit where that is known, and what it runs on. */
final class Version {

    private Version() {}

    static String number() {
        return built().getProperty("version");
    }

    static String line() {
        String commit = built().getProperty("commit");
        return "reso " + number() + (commit.isEmpty() ? "" : " (commit " + commit + ")") + ", Java " + Runtime.version() + ", catalogue of " + Catalogue.embedded().date() + "\n";
    }

    private static Properties built() {
        Properties built = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/reso/build.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built;
    }
}
