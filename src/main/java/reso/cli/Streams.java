package reso.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three streams of a run. What is said on the last one is UTF-8 whatever the locale. */
record Streams(InputStream in, OutputStream out, PrintStream err) {

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
