package reso.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reso.Reso;
import reso.catalogue.Catalogue;
import reso.catalogue.CatalogueException;
import reso.catalogue.UserCatalogue;
import reso.catalogue.record.Harvest;
import reso.catalogue.record.Records;
import reso.catalogue.record.UnreadableRecordsException;
import reso.config.Config;
import reso.config.Key;

/** The catalogues that hold for a call: files named with {@code --catalogue}, before those of the configuration, before the user's own, before
 * the one that reso brings. */
final class Shelf {
    private static final String FILE = "reso/catalogue.tsv";

    private final Map<Config, Reso> byConfig = new HashMap<>();

    /** With what each of the configurations names; they are opened once, and a file that cannot be used is told before any draft is read. */
    Shelf(Call call, Collection<Config> configs) throws Refusal {
        Catalogue own = embeddedUnderOwn(call);
        for (Config config : configs) {
            Catalogue all = own;
            for (Path file : config.paths(Key.CATALOGUE)) {
                all = all.under(borrowed(file, file.toString()));
            }
            byConfig.put(config, new Reso(underNamed(call, all)));
        }
    }

    /** The front door with the catalogues that hold for the drafts of a configuration. */
    Reso reso(Config config) {
        return byConfig.get(config);
    }

    static Catalogue of(Call call) throws Refusal {
        return underNamed(call, embeddedUnderOwn(call));
    }

    private static Catalogue embeddedUnderOwn(Call call) throws Refusal {
        Optional<Path> own = call.has("--isolated") ? Optional.empty() : place(call).filter(Files::exists);
        return own.isPresent() ? Catalogue.embedded().under(own(own.get())) : Catalogue.embedded();
    }

    private static Catalogue underNamed(Call call, Catalogue below) throws Refusal {
        Catalogue all = below;
        for (String name : call.values("--catalogue")) {
            all = all.under(borrowed(call.path(name), name));
        }
        return all;
    }

    /** Where imports go: the folder for a user's data, as the XDG base directories have it; nothing for a user without a home. */
    static Optional<Path> place(Call call) {
        String data = call.environment().variable("XDG_DATA_HOME");
        String home = call.environment().variable("HOME");
        String folder = data.startsWith("/") || data.contains(":\\") ? data : home.isEmpty() ? "" : home + "/.local/share";
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, FILE));
    }

    /** The user's own catalogue. */
    static UserCatalogue own(Path file) throws Refusal {
        try {
            return UserCatalogue.of(Files.readAllBytes(file));
        } catch (CatalogueException e) {
            throw new Refusal(file + ": " + e.getMessage() + "; move it away and import again");
        } catch (IOException e) {
            throw new Refusal(file + ": cannot be read: " + Faults.reason(e));
        }
    }

    private static Catalogue borrowed(Path file, String name) throws Refusal {
        Harvest harvest = new Harvest();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Records.read(name, in, harvest);
            return UserCatalogue.of(harvest, name);
        } catch (UnreadableRecordsException e) {
            throw new Refusal(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Refusal(name + ": cannot be read: " + Faults.reason(e));
        }
    }
}
