package reso.rules.xr;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Reference;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Span;

/**
 * Words in a paragraph that name paragraphs, with the numbered paragraphs they can mean: those of the same resolution of the
 * file, or of the same annex; «of the present resolution» in an annex means those of the resolution it belongs to.
 *
 * @param top the paragraph of the outermost level that the words stand in
 */
record Mention(Paragraph paragraph, Paragraph top, Reference reference, NavigableMap<Integer, List<Paragraph>> numbered) {

    private static final Subject.Fact<List<Mention>> ALL = new Subject.Fact<>(Mention::read);

    static List<Mention> in(Subject subject) {
        return subject.fact(ALL);
    }

    private static List<Mention> read(Subject subject) {
        List<Mention> found = new ArrayList<>();
        List<NavigableMap<Integer, List<Paragraph>>> bodies = new ArrayList<>();
        for (List<Paragraph> text : subject.resolution().texts()) {
            bodies.add(numbered(text.stream().filter(paragraph -> paragraph.is(Kind.OPERATIVE)).toList()));
            collect(subject, text, bodies.get(bodies.size() - 1), bodies.get(bodies.size() - 1), found);
        }
        for (Annex annex : subject.resolution().annexes()) {
            collect(subject, annex.paragraphs(), numbered(annex.paragraphs()), bodies.size() == 1 ? bodies.get(0) : new TreeMap<>(), found);
        }
        return found;
    }

    private static NavigableMap<Integer, List<Paragraph>> numbered(List<Paragraph> candidates) {
        NavigableMap<Integer, List<Paragraph>> numbered = new TreeMap<>();
        candidates.stream().filter(paragraph -> paragraph.label().isPresent())
                .forEach(paragraph -> numbered.computeIfAbsent(paragraph.label().get().value(), number -> new ArrayList<>()).add(paragraph));
        return numbered;
    }

    /** @param body the numbered paragraphs of the resolution, of which an annex speaks as of the present one */
    private static void collect(Subject subject, List<Paragraph> text, NavigableMap<Integer, List<Paragraph>> own, NavigableMap<Integer, List<Paragraph>> body,
            List<Mention> found) {
        // What could not be placed may be a note, or the list of documents under a text.
        for (Paragraph top : text.stream().filter(paragraph -> !paragraph.is(Kind.OTHER)).toList()) {
            top.forEach(paragraph -> (paragraph.prose().signs().haveDigit() ? subject.language().referenceWords().in(paragraph.prose().folded(), paragraph.text()) : List.<Reference>of())
                    .forEach(reference -> found.add(new Mention(paragraph, top, reference, reference.place() == Reference.Place.HERE ? body : own))));
        }
    }

    /** The paragraphs that carry the number; more than one where sections count for themselves. */
    List<Paragraph> named(Reference.Number number) {
        return numbered.getOrDefault(number.value(), List.of());
    }

    /** The one paragraph that carries the number. */
    Optional<Paragraph> target(Reference.Number number) {
        List<Paragraph> named = named(number);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The words as they stand: «paragraphs 3 and 4». */
    String words() {
        return paragraph.text().substring(reference.start(), reference.end());
    }

    Span span() {
        return paragraph.prose().span(reference.start(), reference.end());
    }

    Finding finding(RuleInfo info, Message message) {
        return Finding.of(info, message, paragraph.address().toString(), span());
    }
}
