package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import reso.text.UnreadableTextException;

/** Reads the bytes of inputs, up to a limit. Only files and pipes are read, never devices. */
final class Intake {
    private static final String UNREADABLE = "IN901";
    private static final String TOO_LARGE = "IN905";
    private static final int FILE_TYPE = 0170000;
    private static final int FIFO = 0010000;

    private final int limit;
    private final InputStream standardInput;
    private byte[] kept;

    Intake(long limit, InputStream standardInput) {
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        this.standardInput = standardInput;
    }

    byte[] read(Input input) throws UnreadableTextException {
        if (input.trouble().isPresent()) {
            throw new UnreadableTextException(UNREADABLE, input.trouble().get());
        }
        try {
            return input.path().isPresent() ? bytes(input.path().get()) : standard();
        } catch (IOException e) {
            throw new UnreadableTextException(UNREADABLE, Faults.reason(e));
        }
    }

    /** Kept, since drafts may be read more than once and a stream can not. */
    private synchronized byte[] standard() throws IOException, UnreadableTextException {
        if (kept == null) {
            kept = bytes(standardInput);
        }
        return kept;
    }

    private byte[] bytes(Path path) throws IOException, UnreadableTextException {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new UnreadableTextException(UNREADABLE, "is a link that leads nowhere, or in a circle");
        }
        if (Files.isRegularFile(path)) {
            refuse(Files.size(path));
        } else if (Files.exists(path) && !isPipe(path)) {
            throw new UnreadableTextException(UNREADABLE, "is neither a file nor a pipe");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bytes(in);
        }
    }

    private byte[] bytes(InputStream in) throws IOException, UnreadableTextException {
        byte[] bytes = in.readNBytes(limit + 1);
        refuse(bytes.length);
        return bytes;
    }

    private void refuse(long size) throws UnreadableTextException {
        if (size > limit) {
            throw new UnreadableTextException(TOO_LARGE, "is too large (more than " + limit + " bytes); raise the limit with --max-bytes");
        }
    }

    private static boolean isPipe(Path path) throws IOException {
        try {
            return ((Integer) Files.getAttribute(path, "unix:mode", new LinkOption[0]) & FILE_TYPE) == FIFO;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}
