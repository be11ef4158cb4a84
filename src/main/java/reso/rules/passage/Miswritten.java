package reso.rules.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Phrases;
import reso.language.Style;
import reso.rule.Subject;
import reso.text.Edit;

/** Words that the house writes otherwise, gathered over a draft: one finding for each, at its first place, whose fix mends all places. */
public final class Miswritten {
    private final Map<String, List<Place>> places = new LinkedHashMap<>();

    private record Place(String address, String written, String right, Edit edit) {}

    /** What a rule thinks of a phrase of its list where it stands. */
    @FunctionalInterface
    public interface Opinion {

        /** What the house writes there; empty where the phrase may stand. {@code listed} is what the list has for it. */
        Optional<String> instead(Passage passage, Phrases.Found found, String listed);
    }

    /** The phrases of one list of the language's style wherever paragraphs have them outside quotations and the rule minds them. */
    public static Miswritten listed(Subject subject, String list, Opinion opinion) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Map<String, String> house = style.replacements(list);
        for (Passage passage : house.isEmpty() ? List.<Passage>of() : Passage.ofParagraphs(subject)) {
            Quotations quotations = Quotations.in(passage.text());
            for (Phrases.Found found : style.phrases(list).in(passage.prose().folded())) {
                if (!quotations.cover(found.start())) {
                    opinion.instead(passage, found, house.get(found.phrase()))
                            .ifPresent(right -> miswritten.add(passage, found.start(), found.end(), right));
                }
            }
        }
        return miswritten;
    }

    /** Notes one place; a word in capitals alone is left as it is, a first capital is kept. */
    public void add(Passage passage, int start, int end, String right) {
        String written = passage.text().substring(start, end);
        String cased = Character.isUpperCase(written.charAt(0)) ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
        passage.span(start, end).ifPresent(span -> places.computeIfAbsent(written.toLowerCase(Locale.ROOT), word -> new ArrayList<>())
                .add(new Place(passage.address(), written, cased, new Edit(span, cased))));
    }

    /** In the order in which the words come first; the sentences are the rule's code, and {@code .many} where there is more than one place. */
    public List<Finding> findings(RuleInfo rule, Applicability applicability) {
        return places.values().stream().map(list -> finding(rule, list, applicability)).toList();
    }

    private static Finding finding(RuleInfo rule, List<Place> list, Applicability applicability) {
        Place first = list.get(0);
        Message message = list.size() == 1 ? Message.of(rule.code(), first.written(), first.right())
                : Message.of(rule.code() + ".many", first.written(), first.right(), list.size());
        List<Edit> edits = list.stream().map(Place::edit).sorted(Comparator.comparing(Edit::span)).toList();
        return Finding.of(rule, message, first.address(), first.edit().span())
                .with(new Fix(Message.of(rule.code() + ".fix", first.right()), applicability, edits));
    }
}
