package reso.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths, read the same on every system and shell: {@code *} and {@code ?} stay within a name, {@code **}
 * stands for any number of folders, {@code {md,txt}} for either. Names that begin with a dot are met only by a dot.
 */
final class Glob {
    private static final int MOST_CHOICES = 64;

    private final String base;
    private final List<String[]> patterns = new ArrayList<>();

    private Glob(String pattern) {
        this.base = base(pattern);
        for (String choice : choices(pattern.substring(base.length()))) {
            patterns.add(choice.split("/"));
        }
    }

    static Glob of(String pattern) {
        return new Glob(pattern);
    }

    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '{');
    }

    /** The folder that all matching paths lie under, with a slash at its end, or nothing. */
    String base() {
        return base;
    }

    private static String base(String pattern) {
        int sign = 0;
        while (sign < pattern.length() && "*?{".indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        return pattern.substring(0, pattern.lastIndexOf('/', sign) + 1);
    }

    private static List<String> choices(String pattern) {
        List<String> done = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(pattern));
        while (!open.isEmpty() && done.size() + open.size() < MOST_CHOICES) {
            String next = open.remove(0);
            int end = next.indexOf('}');
            int start = end < 0 ? -1 : next.lastIndexOf('{', end);
            if (start < 0) {
                done.add(next);
                continue;
            }
            for (String choice : next.substring(start + 1, end).split(",", -1)) {
                open.add(next.substring(0, start) + choice + next.substring(end + 1));
            }
        }
        return done;
    }

    /** True where the pattern means {@code path} or a folder it lies in. */
    boolean covers(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (matchesWhole(path.substring(0, end))) {
                return true;
            }
        }
        return matchesWhole(path);
    }

    private boolean matchesWhole(String path) {
        return path.startsWith(base) && matches(path.substring(base.length()));
    }

    /** @param path below {@link #base}, with slashes */
    boolean matches(String path) {
        String[] names = path.split("/");
        return patterns.stream().anyMatch(pattern -> matches(pattern, names));
    }

    /** reached[j]: the pattern so far can have taken the first j names. */
    private static boolean matches(String[] pattern, String[] names) {
        boolean[] reached = new boolean[names.length + 1];
        reached[0] = true;
        for (String part : pattern) {
            boolean[] next = new boolean[names.length + 1];
            for (int j = 0; j <= names.length; j++) {
                if (part.equals("**")) {
                    next[j] = reached[j] || j > 0 && next[j - 1] && !names[j - 1].startsWith(".");
                } else {
                    next[j] = j > 0 && reached[j - 1] && nameMatches(part, names[j - 1]);
                }
            }
            reached = next;
        }
        return reached[names.length];
    }

    /** Walks both once, going back only to the last star. */
    private static boolean nameMatches(String pattern, String name) {
        if (name.startsWith(".") && !pattern.startsWith(".")) {
            return false;
        }
        int p = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
