package reso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * New content that takes the place of a file, or makes one. It is written under another name beside the file, forced to the
 * disk and moved in at once, so that whoever looks, and whenever the program is killed, finds the old content or the new.
 * The other name is always the same for a file, which does two things: of two runs the second waits for the first, and what
 * a killed run has left is known and removed by the next.
 */
final class Replacement implements Closeable {
    private static final long PATIENCE_SECONDS = 10;
    private static final long YOUNG_MILLIS = 1_000;
    private static final long PAUSE_MILLIS = 20;
    private static final int LONGEST_NAME = 60;

    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private boolean movedIn;

    private Replacement(Path target, Path draft, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.channel = channel;
    }

    /** A link is followed to the file it leads to. */
    static Replacement of(Path file) throws IOException {
        Path target = target(file);
        Path draft = draft(target);
        FileChannel channel = claim(draft);
        Replacement replacement = new Replacement(target, draft, channel);
        try {
            replacement.takeAfter();
            return replacement;
        } catch (IOException | RuntimeException e) {
            replacement.close();
            throw e;
        }
    }

    private static Path target(Path file) throws IOException {
        if (!Files.exists(file)) {
            return file.toAbsolutePath();
        }
        if (!Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "it is write-protected");
        }
        return file.toRealPath();
    }

    /** The name of the unfinished file: hidden, so that no walk takes it for a draft, and short enough for every file system. */
    static Path draft(Path target) {
        String name = target.getFileName().toString();
        return target.resolveSibling("." + (name.length() <= LONGEST_NAME ? name : Integer.toHexString(name.hashCode())) + ".reso-new");
    }

    /** Removes what a killed run has left beside a file. */
    static void sweep(Path file) throws IOException {
        Path draft = draft(file.toRealPath());
        if (Files.exists(draft) && isAbandoned(draft)) {
            Files.deleteIfExists(draft);
        }
    }

    private static FileChannel claim(Path draft) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                FileChannel channel = UnfinishedFiles.create(draft);
                channel.tryLock();
                return channel;
            } catch (FileAlreadyExistsException e) {
                if (isAbandoned(draft)) {
                    Files.deleteIfExists(draft);
                } else if (System.nanoTime() > end) {
                    throw new FileSystemException(draft.toString(), null, "another run is writing it; if there is none, remove " + draft.getFileName());
                } else {
                    pause();
                }
            }
        }
    }

    /** A run that is alive holds a lock; one that has just begun may not hold it yet. */
    private static boolean isAbandoned(Path draft) throws IOException {
        try (FileChannel other = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            boolean young = Files.getLastModifiedTime(draft).toInstant().isAfter(Instant.now().minusMillis(YOUNG_MILLIS));
            return !young && other.tryLock() != null;
        } catch (NoSuchFileException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Owner, group and permissions are those of the file that is replaced. */
    private void takeAfter() throws IOException {
        PosixFileAttributeView own = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (own == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributes given = own.readAttributes();
        try {
            if (!given.owner().equals(wanted.owner())) {
                own.setOwner(wanted.owner());
            }
            if (!given.group().equals(wanted.group())) {
                own.setGroup(wanted.group());
            }
        } catch (IOException e) {
            throw new FileSystemException(target.toString(), null, "belongs to " + wanted.owner().getName() + " (" + wanted.group().getName()
                    + "), which could not be kept");
        }
        own.setPermissions(wanted.permissions());
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Writes all there is to write. */
    void write(byte[] content) throws IOException {
        stream().write(content);
    }

    /** True where the file no longer holds what it is believed to hold. */
    boolean isOutdated(byte[] believed) throws IOException {
        return !Arrays.equals(Files.readAllBytes(target), believed);
    }

    /** All is written: what was a file under another name now takes its own. */
    void moveIn() throws IOException {
        channel.force(true);
        UnfinishedFiles.finish(draft, target);
        movedIn = true;
        forceFolder();
    }

    /** The new name itself is to outlive a loss of power; where a folder cannot be opened the system sees to that. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // the content is in place, and no file system promises more here
        }
    }

    /** Leaves no trace of what was not moved in. Once it is, another run may use the name. */
    @Override
    public void close() throws IOException {
        try (channel) {
            if (!movedIn) {
                UnfinishedFiles.discard(draft);
            }
        } finally {
            movedIn = true;
        }
    }
}
