package reso.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reso.finding.Finding;
import reso.finding.Fingerprints;
import reso.text.SourceText;

/**
 * Findings that are known and not to be told again, by their {@linkplain Fingerprints marks}.
 *
 * @param marks for each path the marks of what is known there
 */
public record Baseline(Map<String, Set<String>> marks) {
    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(Map.of());

    public Baseline {
        Map<String, Set<String>> copy = new HashMap<>();
        marks.forEach((path, known) -> copy.put(path, Set.copyOf(known)));
        marks = Map.copyOf(copy);
    }

    /** The findings of a file that are not known. */
    public List<Finding> fresh(String path, SourceText source, List<Finding> findings) {
        Set<String> known = marks.getOrDefault(path, Set.of());
        if (known.isEmpty()) {
            return findings;
        }
        List<String> theirs = Fingerprints.of(source, findings);
        return IntStream.range(0, findings.size()).filter(i -> !known.contains(theirs.get(i))).mapToObj(findings::get).toList();
    }
}
