package reso.rules.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.text.Edit;

/** Findings that a draft has from end to end: more than a few that say the same are told once, at the first place, with all edits. */
public final class Throughout {
    private static final int FEW = 3;

    private Throughout() {}

    /**
     * @param places findings of one rule, in reading order, with a fix each
     * @param kind what those that say the same have in common
     * @return in reading order; one that stands for many has the key of its message and of its fix with {@code .many} behind, and the
     *     number of places as a last argument
     */
    public static List<Finding> told(List<Finding> places, Function<Finding, String> kind) {
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        places.forEach(place -> kinds.computeIfAbsent(kind.apply(place), any -> new ArrayList<>()).add(place));
        return kinds.values().stream().flatMap(alike -> alike.size() <= FEW ? alike.stream() : Stream.of(one(alike))).sorted(Finding.IN_READING_ORDER).toList();
    }

    private static Finding one(List<Finding> alike) {
        Finding first = alike.get(0);
        Fix fix = first.fix().orElseThrow();
        List<Edit> edits = alike.stream().flatMap(place -> place.fix().stream()).flatMap(each -> each.edits().stream()).toList();
        return Finding.of(first.rule(), many(first.message(), alike.size()), "", first.span())
                .with(new Fix(many(fix.title(), alike.size()), fix.applicability(), edits));
    }

    private static Message many(Message message, int count) {
        return new Message(message.key() + ".many", Stream.concat(message.arguments().stream(), Stream.of(String.valueOf(count))).toList());
    }
}
