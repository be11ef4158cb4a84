package reso.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The files under a folder, sorted by name. Hidden ones are left out, and links to folders are not followed, so that none is met twice. */
final class Walk {
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");

    private final Path folder;
    private final String prefix;
    private final Predicate<String> wanted;
    private final List<Input> found = new ArrayList<>();

    private Walk(Path folder, String prefix, Predicate<String> wanted) {
        this.folder = folder;
        this.prefix = prefix;
        this.wanted = wanted;
    }

    /** The drafts of a folder that was named as {@code typed}. */
    static List<Input> drafts(Path folder, String typed) {
        String bare = typed.replaceFirst("^(\\./+)*\\.?/*$", "");
        return new Walk(folder, bare.isEmpty() && !typed.startsWith("/") ? "" : bare.replaceFirst("/*$", "/"), Walk::isDraft).files();
    }

    /** The files under {@code folder} whose paths from there are wanted. */
    static List<Input> matching(Path folder, String prefix, Predicate<String> wanted) {
        return new Walk(folder, prefix, wanted).files();
    }

    private static boolean isDraft(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private List<Input> files() {
        try {
            Files.walkFileTree(folder, visitor());
        } catch (IOException e) {
            found.add(Input.trouble(prefix.isEmpty() ? "." : prefix, Faults.reason(e)));
        }
        found.sort(Comparator.comparing(Input::name));
        return found;
    }

    private FileVisitor<Path> visitor() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return path.equals(folder) || !isHidden(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = name(path);
                if (!isHidden(path) && wanted.test(name) && (attributes.isRegularFile() || Files.isRegularFile(path))) {
                    found.add(Input.file(prefix + name, path, false));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException fault) {
                found.add(Input.trouble(prefix + name(path), Faults.reason(fault)));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
