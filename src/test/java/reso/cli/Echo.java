package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Stands in for the program where the launcher is tested: prints what its jar says, and the arguments; or, asked, who loaded it. */
public final class Echo {
    private Echo() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("--loader")) {
            System.out.println(Echo.class.getClassLoader() == null ? "boot" : "application");
            return;
        }
        try (InputStream in = Echo.class.getResourceAsStream("/words")) {
            System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8) + " " + String.join(" ", args));
        }
    }
}
