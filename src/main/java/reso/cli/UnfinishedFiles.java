package reso.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that are being written under another name. When the program is told to stop, the move that has begun is finished, the
 * unfinished files are removed, and no other is begun: whoever asks for one then waits for the end.
 */
final class UnfinishedFiles {
    private static final Set<Path> FILES = new HashSet<>();
    private static boolean ending;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(UnfinishedFiles::end, "cleaner"));
        } catch (IllegalStateException e) {
            ending = true;
        }
    }

    private UnfinishedFiles() {}

    /** @throws java.nio.file.FileAlreadyExistsException if another run writes it, or has left it */
    static FileChannel create(Path file) throws IOException {
        synchronized (FILES) {
            waitIfEnding();
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            FILES.add(file);
            return channel;
        }
    }

    /** Gives a file that is whole the name that it was written for. */
    static void finish(Path file, Path target) throws IOException {
        synchronized (FILES) {
            waitIfEnding();
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            FILES.remove(file);
        }
    }

    static void discard(Path file) throws IOException {
        synchronized (FILES) {
            if (FILES.remove(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void waitIfEnding() throws IOException {
        try {
            while (ending) {
                FILES.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void end() {
        synchronized (FILES) {
            ending = true;
            FILES.forEach(file -> file.toFile().delete());
        }
    }
}
