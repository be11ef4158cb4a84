package reso.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The States and groups of States that sponsor proposals, by the short names that the United Nations uses in one language. */
public final class States {
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private int longest;

    /** @param lines a name in use, others in use after {@code |}; after a tab names that are not in use */
    States(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            String[] names = cells[0].split("\\|");
            for (String name : names) {
                add(known, name, names[0]);
            }
            for (String other : cells.length > 1 ? cells[1].split("\\|") : new String[0]) {
                add(others, other, names[0]);
            }
        }
    }

    private void add(Map<String, String> to, String name, String usual) {
        String folded = Folded.fold(name);
        to.putIfAbsent(folded, usual);
        longest = Math.max(longest, folded.length());
    }

    /** True where the folded words are the name of a State or a group as the United Nations has it. */
    public boolean knows(String folded) {
        return known.containsKey(folded);
    }

    /** The name in use of a State that the folded words call otherwise. */
    public Optional<String> usual(String folded) {
        return Optional.ofNullable(others.get(folded));
    }

    /** Every name in use. */
    public List<String> names() {
        return known.values().stream().distinct().sorted().toList();
    }

    /** The length of the longest name, in use or not, that {@code folded} has at {@code at}; 0 where there is none. */
    public int lengthAt(String folded, int at) {
        for (int end = Math.min(folded.length(), at + longest); end > at; end--) {
            String words = folded.substring(at, end);
            boolean whole = end == folded.length() || !Character.isLetter(folded.charAt(end)) || Character.isIdeographic(folded.charAt(end));
            if (whole && (known.containsKey(words) || others.containsKey(words))) {
                return end - at;
            }
        }
        return 0;
    }
}
