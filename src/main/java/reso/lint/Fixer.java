package reso.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Severity;
import reso.model.Outline;
import reso.text.Edit;
import reso.text.Edits;
import reso.text.SourceText;
import reso.text.Span;

/**
 * Makes the fixes of findings. Those that do not touch one another are made at once; then the text is judged anew, and so on
 * until no fix is left. The edits of one fix are made together or not at all. A fix after which the draft has more errors of
 * some code than before, or is read otherwise where it was not changed, is taken back, and two fixes that undo each other are found out.
 */
public final class Fixer {
    private static final int MOST_TRIES = 100;

    private final Function<SourceText, Judgement> judge;
    private final Applicability most;
    private final Set<String> refused = new HashSet<>();
    private final List<Finding> fixed = new ArrayList<>();

    /** A text, what is found in it, and the edits that made it of the one before. */
    private record State(SourceText text, List<Finding> findings, Outline outline, List<Edit> edits) {

        static State of(SourceText text, Judgement judgement, List<Edit> edits) {
            return new State(text, judgement.findings(), new Outline(judgement.read()), edits);
        }

        boolean isNoWorseThan(State before) {
            Map<String, Long> were = before.errors();
            return errors().entrySet().stream().allMatch(error -> error.getValue() <= were.getOrDefault(error.getKey(), 0L))
                    && before.outline.isKeptBy(outline, edits);
        }

        /** How many errors there are of each code. */
        Map<String, Long> errors() {
            return findings.stream().filter(finding -> finding.severity() == Severity.ERROR)
                    .collect(Collectors.groupingBy(finding -> finding.rule().code(), Collectors.counting()));
        }
    }

    private Fixer(Function<SourceText, Judgement> judge, Applicability most) {
        this.judge = judge;
        this.most = most;
    }

    /**
     * @param judge reads a text and gives what is found in it
     * @param most the least safe kind of fix to make; {@link Applicability#DISPLAY} is never made
     */
    public static Fixed fix(SourceText source, Function<SourceText, Judgement> judge, Applicability most) {
        return new Fixer(judge, most).fix(source);
    }

    private Fixed fix(SourceText source) {
        State first = State.of(source, judge.apply(source), List.of());
        State state = first;
        Set<String> seen = new HashSet<>(Set.of(source.content()));
        int size = Integer.MAX_VALUE;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<Finding> chosen = apart(wanted(state));
            chosen = chosen.subList(0, Math.min(size, chosen.size()));
            State next = with(state, chosen);
            if (next.isNoWorseThan(state)) {
                if (!seen.add(next.text().content())) {
                    break;
                }
                fixed.addAll(chosen);
                state = next;
                size = Integer.MAX_VALUE;
            } else if (chosen.size() == 1) {
                refused.add(name(chosen.get(0)));
                size = Integer.MAX_VALUE;
            } else {
                size = chosen.size() / 2;
            }
        }
        return new Fixed(state.text(), first.findings(), fixed, state.findings(), withFix(state));
    }

    private List<Finding> withFix(State state) {
        return state.findings().stream().filter(finding -> finding.fix().filter(fix -> isAllowed(fix, state.text())).isPresent()).toList();
    }

    private List<Finding> wanted(State state) {
        return withFix(state).stream().filter(finding -> !refused.contains(name(finding))).toList();
    }

    private boolean isAllowed(Fix fix, SourceText text) {
        boolean changes = fix.edits().stream().anyMatch(edit -> !text.slice(edit.span()).equals(edit.replacement()));
        return changes && fix.applicability() != Applicability.DISPLAY && fix.applicability().compareTo(most) <= 0;
    }

    /** Names a finding from one round to the next, while its place in the text shifts. */
    private static String name(Finding finding) {
        return finding.rule().code() + ' ' + finding.address() + ' ' + finding.message();
    }

    /** As many of the fixes, in reading order, as do not touch one another. */
    private static List<Finding> apart(List<Finding> findings) {
        TreeMap<Integer, Span> taken = new TreeMap<>();
        List<Finding> chosen = new ArrayList<>();
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(finding -> finding.fix().orElseThrow().edits().get(0).span()));
        for (Finding finding : sorted) {
            List<Edit> edits = finding.fix().orElseThrow().edits();
            if (edits.stream().map(Edit::span).noneMatch(span -> touches(taken, span))) {
                edits.forEach(edit -> taken.merge(edit.span().start(), edit.span(), Span::to));
                chosen.add(finding);
            }
        }
        return chosen;
    }

    private static boolean touches(TreeMap<Integer, Span> taken, Span span) {
        Map.Entry<Integer, Span> before = taken.floorEntry(span.end());
        return before != null && before.getValue().end() >= span.start();
    }

    private State with(State state, List<Finding> chosen) {
        if (chosen.isEmpty()) {
            return state;
        }
        List<Edit> edits = chosen.stream().flatMap(finding -> finding.fix().orElseThrow().edits().stream()).toList();
        Edits.Outcome made = Edits.apply(state.text(), edits);
        return State.of(made.text(), judge.apply(made.text()), made.applied());
    }
}
