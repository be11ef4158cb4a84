package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Stands in for the program where the launcher is tested: prints what its jar says, and the arguments. */
public final class Echo {
    private Echo() {}

    public static void main(String[] args) throws IOException {
        try (InputStream in = Echo.class.getResourceAsStream("/words")) {
            System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8) + " " + String.join(" ", args));
        }
    }
}
