package reso.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Patterns that take files out of what would be read, as in the file lists of version control: a name alone is meant wherever it
 * stands, one with a slash from the folder that the patterns belong to, a folder with all that lies in it; {@code !} lets in again
 * what an earlier pattern took out.
 */
final class Exclusion {
    private final Path folder;
    private final List<Term> terms;

    /** One pattern, and whether it takes out or lets in. */
    private record Term(Glob glob, boolean letsIn) {

        static Term of(String given) {
            boolean letsIn = given.startsWith("!");
            String bare = given.substring(letsIn ? 1 : 0).replaceFirst("^\\./", "").replaceFirst("/+$", "");
            return new Term(Glob.of(bare.contains("/") ? bare.replaceFirst("^/+", "") : "**/" + bare), letsIn);
        }
    }

    /** @param folder that the patterns belong to, absolute */
    Exclusion(Path folder, List<String> patterns) {
        this.folder = folder;
        this.terms = patterns.stream().map(Term::of).toList();
    }

    /** Whether a file is taken out: the last pattern that means it says so. */
    boolean covers(Path file) {
        String path = folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        boolean out = false;
        for (Term term : terms) {
            out = term.glob().covers(path) ? !term.letsIn() : out;
        }
        return out;
    }
}
