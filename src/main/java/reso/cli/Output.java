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
import java.nio.file.StandardCopyOption;

/**
 * Where the results of a command go, in UTF-8: standard output, or a file that appears only when all of it is written. Nothing
 * is swallowed: a stream that takes no more makes writing fail.
 */
final class Output implements Closeable {
    private final Writer writer;
    private final Path draft;
    private final Path target;

    private Output(OutputStream out, Path draft, Path target) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.draft = draft;
        this.target = target;
    }

    static Output to(OutputStream stream) {
        return new Output(new Honest(stream), null, null);
    }

    /** A file, called {@code name} by whoever asked for it; one that is no regular file, such as a device, is written to directly. */
    static Output to(Path file, String name) throws Refusal {
        try {
            if (Files.isDirectory(file)) {
                throw new Refusal(name + ": is a folder; name a file to write to");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Output(new Honest(Files.newOutputStream(file)), null, null);
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path draft = target.resolveSibling(target.getFileName() + ".reso" + ProcessHandle.current().pid());
            return new Output(opened(draft, target), draft, target);
        } catch (IOException e) {
            throw new Refusal(name + ": cannot be written: " + Faults.reason(e));
        }
    }

    /** A new file beside {@code target}, with its permissions where it is there already. */
    private static OutputStream opened(Path draft, Path target) throws IOException {
        OutputStream out = Files.newOutputStream(draft);
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
        return new Honest(out);
    }

    Writer writer() {
        return writer;
    }

    /** All is written: what was a file under another name now takes its own. */
    void finish() throws IOException {
        writer.flush();
        if (target != null) {
            writer.close();
            moveIn();
        }
    }

    private void moveIn() throws OutputException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Leaves standard output open, and no trace of a file that was not finished. */
    @Override
    public void close() throws IOException {
        if (draft != null && Files.deleteIfExists(draft)) {
            writer.close();
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
