package reso.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the results of a command go, in UTF-8: standard output, or a file that appears only when all of it is written. Nothing
 * is swallowed: a stream that takes no more makes writing fail.
 */
final class Output implements Closeable {
    private final Writer writer;
    private final Optional<Replacement> file;

    private Output(OutputStream out, Optional<Replacement> file) {
        this.writer = new BufferedWriter(new OutputStreamWriter(new Honest(out), StandardCharsets.UTF_8), 1 << 15);
        this.file = file;
    }

    static Output to(OutputStream stream) {
        return new Output(stream, Optional.empty());
    }

    /** A file, called {@code name} by whoever asked for it; one that is no regular file, such as a device, is written to directly. */
    static Output to(Path file, String name) throws Refusal {
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal(name + ": is a folder; name a file to write to");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return to(Files.newOutputStream(file));
            }
            Replacement replacement = Replacement.of(file);
            return new Output(replacement.stream(), Optional.of(replacement));
        } catch (IOException e) {
            throw new Refusal(name + ": cannot be written: " + Faults.reason(e));
        }
    }

    Writer writer() {
        return writer;
    }

    /** All is written: what was a file under another name now takes its own. */
    void finish() throws IOException {
        writer.flush();
        if (file.isPresent()) {
            try {
                file.get().moveIn();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }

    /** Leaves standard output open, and no trace of a file that was not finished. */
    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    /** Marks failures of writing as such, so that they are not taken for failures of reading. */
    private static final class Honest extends FilterOutputStream {
        Honest(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new OutputException(e);
            }
        }
    }
}
