package reso.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that the names in a difference start from, which is the one to apply it in: the folder of the call, or, where a
 * draft lies outside it, the top of the work tree that holds both, or else the root of the file system.
 */
final class Base {
    private final Path folder;
    private final Path base;

    private Base(Path folder, Path base) {
        this.folder = folder;
        this.base = base;
    }

    static Base of(Call call) {
        Path folder = call.environment().directory().toAbsolutePath().normalize();
        if (call.arguments().stream().allMatch(typed -> isUnder(folder, folder, typed))) {
            return new Base(folder, folder);
        }
        Optional<Path> top = Stream.iterate(folder, up -> up != null, Path::getParent).filter(up -> Files.exists(up.resolve(".git"))).findFirst();
        boolean holdsAll = top.isPresent() && call.arguments().stream().allMatch(typed -> isUnder(folder, top.get(), typed));
        return new Base(folder, holdsAll ? top.get() : folder.getRoot());
    }

    private static boolean isUnder(Path folder, Path base, String typed) {
        try {
            return folder.resolve(typed).normalize().startsWith(base);
        } catch (InvalidPathException e) {
            // A pattern, for one; what it finds is told by its own name.
            return true;
        }
    }

    /** The name of a draft as a tool finds it that is started in the base; of one that lies elsewhere, from the root. */
    String name(String path) {
        Path file = folder.resolve(path).normalize();
        return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/').replaceFirst("^/+", "");
    }

    /** How to apply a difference in the draft where that is not simply done in the folder of the call. */
    Optional<String> advice(String path) {
        Path file = folder.resolve(path).normalize();
        if (base.equals(folder) && file.startsWith(folder)) {
            return Optional.empty();
        }
        boolean inTree = file.startsWith(base) && !base.equals(base.getRoot());
        return Optional.of(inTree ? "apply the difference at the top of the work tree: git -C " + folder.relativize(base) + " apply"
                : "apply the difference from the root of the file system: patch -p1 -d /");
    }
}
