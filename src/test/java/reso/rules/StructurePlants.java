package reso.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reso.language.Reference;
import reso.model.EndMark;
import reso.model.Label;
import reso.model.Paragraph;
import reso.text.Edit;
import reso.text.Span;

/** Defects of lists, numbers and of the words that point to paragraphs. */
final class StructurePlants {
    private static final Map<String, String> BRIEF = Map.of("en", "para. ", "fr", "par. ", "es", "párr. ", "ru", "п. ");
    private static final Map<String, String> AND = Map.of("en", "1 and 2", "fr", "1 et 2", "es", "1 y 2", "ru", "1 и 2");
    private static final Map<String, String> ANNEXED = Map.of("en", " set out in the annex to the present resolution", "fr", " figurant en annexe à la présente résolution",
            "es", " que figuran en el anexo de la presente resolución", "ru", " в приложении к настоящей резолюции", "zh", "本决议附件", "ar", " الواردة في مرفق هذا القرار");

    /** A session to come, as the clean drafts have it, and the one that is on, by turns. */
    private static final Map<String, List<String>> SESSIONS = Map.of("en", List.of("eighty-third", "eighty-first"), "fr", List.of("quatre-vingt-troisième", "quatre-vingt-unième"),
            "es", List.of("octogésimo tercer", "octogésimo primer"), "ru", List.of("восемьдесят третьей", "восемьдесят первой"), "zh", List.of("第八十三", "第八十一"),
            "ar", List.of("الثالثة والثمانين", "الحادية والثمانين"));

    private StructurePlants() {}

    static List<Plant> all() {
        List<Plant> all = new ArrayList<>(lists());
        all.addAll(sections());
        all.addAll(numbers());
        all.addAll(references());
        return all;
    }

    private static List<Plant> lists() {
        return List.of(
                Plant.everywhere("SP101", "a label left out", draft -> labelled(draft, 2, label -> label.printed(3))),
                Plant.everywhere("SP102", "a label twice", draft -> labelled(draft, 2, label -> label.printed(1))),
                Plant.in("en zh", "SP103", "the label of French", draft -> labelled(draft, 2, label -> "b)")),
                Plant.in("fr es ru ar", "SP103", "the label of English", draft -> labelled(draft, 2, label -> "(b)")),
                Plant.everywhere("SP104", "one item alone", draft -> item(draft, 2)
                        .map(item -> draft.without(draft.lineAround(item.span()), line(draft, item(draft, 1).orElseThrow())))),
                Plant.everywhere("SP105", "a list without its colon", draft -> list(draft)
                        .map(list -> draft.edit(EndMark.of(list.prose(), draft.language()).become(mark(draft), true)))),
                Plant.everywhere("SP106", "a full stop between two items", draft -> item(draft, 1)
                        .map(item -> draft.endIn(item, String.valueOf(draft.language().typography().fullStop())))),
                Plant.in("ru", "SP107", "a Cyrillic a", draft -> labelled(draft, 1, label -> "\u0430)")),
                Plant.in("ar", "SP108", "the third letter of the alphabet", draft -> item(draft, 2)
                        .map(item -> draft.insert(draft.lineAround(item.span()).end(), "\n\n(ت) نشر النتائج؛"))),
                Plant.everywhere("SP109", "a conjunction between two items", draft -> draft.organ().equals("sc") ? Optional.empty() : item(draft, 1)
                        .map(item -> draft.insert(item.prose().span().end(), " " + draft.language().conjunctions().get(0)))),
                Plant.in("en es", "SP110", "an item in lower case", draft -> draft.organ().equals("sc") ? Optional.empty() : item(draft, 1)
                        .map(item -> draft.replace(item.prose().span(0, 1), item.text().substring(0, 1).toLowerCase()))),
                Plant.in("en", "SP111", "a fifth level", draft -> item(draft, 1).map(item -> {
                    String below = "\n\n(i) In the north:\n\na. In spring:\n\ni. On roads:\n\n";
                    return draft.edit(Edit.insert(draft.lineAround(item.span()).end(), "\n\n1) With snow;\n\n2) With ice;"),
                            Edit.insert(draft.lineAround(item.span()).end() - 1, ":" + below.stripTrailing()));
                })),
                Plant.in("en fr es ru zh", "SP115", "a label of another level", draft -> labelled(draft, 2, label -> "b.")));
    }

    private static List<Plant> sections() {
        return List.of(
                Plant.everywhere("SP112", "a section left out", draft -> headed(draft, "## I\n\n", "## III\n\n")),
                Plant.everywhere("SP113", "a section alone", draft -> draft.act(1).map(act -> draft.insert(draft.lineAround(act.span()).start(), "## I\n\n"))),
                Plant.everywhere("SP114", "a part left out", draft -> headed(draft, "## A\n\n", "## C\n\n")));
    }

    private static List<Plant> numbers() {
        return List.of(
                Plant.everywhere("NU101", "a number twice", draft -> numbered(draft, 3, label -> label.printed(2))),
                Plant.everywhere("NU102", "a number left out", draft -> numbered(draft, -1, label -> label.printed(label.value() + 1))),
                Plant.everywhere("NU103", "two numbers that changed places", draft -> draft.act(3).flatMap(Paragraph::label).map(third -> {
                    Label second = draft.act(2).flatMap(Paragraph::label).orElseThrow();
                    return draft.edit(new Edit(third.span(), third.printed(2)), new Edit(second.span(), second.printed(3)));
                })),
                Plant.in("en fr es ru zh", "NU104", "the number of Arabic", draft -> numbered(draft, 2, label -> "2 -")),
                Plant.in("ar", "NU104", "the number of English", draft -> numbered(draft, 2, label -> "2.")),
                Plant.everywhere("NU105", "1 before every act", draft -> draft.act(3).map(third -> {
                    Label second = draft.act(2).flatMap(Paragraph::label).orElseThrow();
                    Edit[] others = draft.resolution().paragraphs(reso.model.Kind.OPERATIVE).stream().flatMap(act -> act.label().stream())
                            .filter(label -> label.value() > 2).map(label -> new Edit(label.span(), label.printed(1))).toArray(Edit[]::new);
                    return draft.edit(new Edit(second.span(), second.printed(1)), others);
                })),
                Plant.everywhere("NU106", "a note that waits for the end of a page", draft -> draft.note(1).flatMap(note -> draft.act(3).map(act ->
                        draft.edit(Edit.insert(draft.lineAround(act.span()).start(), draft.source(note.span()) + "\n\n"), Edit.delete(draft.lineAround(note.span())))))),
                Plant.in("ar", "NU107", "a dash for a hyphen", draft -> numbered(draft, 2, label -> "2 –")));
    }

    private static List<Plant> references() {
        return List.of(
                Plant.everywhere("XR106", "the session that is on", draft -> SESSIONS.get(draft.language().code()).stream().skip(1).findFirst()
                        .flatMap(now -> draft.rewrite(SESSIONS.get(draft.language().code()).get(0), now))),
                Plant.everywhere("XR101", "a paragraph that is not there", draft -> pointed(draft, reference -> "97")),
                Plant.everywhere("XR102", "above for below", draft -> pointed(draft,
                        reference -> draft.act(-1).flatMap(Paragraph::label).map(label -> String.valueOf(label.value())).orElseThrow())),
                Plant.in("en fr es ru", "XR103", "the word cut short", draft -> pointing(draft).map(place -> draft.replace(
                        place.paragraph().prose().span(place.reference().start(), place.reference().numbers().get(0).start()), BRIEF.get(draft.language().code())))),
                Plant.everywhere("XR104", "an annex that is not there", draft -> draft.act(1).map(act -> draft.insert(
                        EndMark.of(act.prose(), draft.language()).span().start(), ANNEXED.get(draft.language().code())))),
                Plant.in("en fr es ru", "XR105", "two numbers after the word for one", draft -> pointed(draft, reference -> AND.get(draft.language().code()))));
    }

    /** Words of a draft that point to one of its paragraphs. */
    private record Pointing(Paragraph paragraph, Reference reference) {}

    private static Optional<Pointing> pointing(CleanDraft draft) {
        return draft.resolution().flattened().stream().flatMap(paragraph -> draft.language().referenceWords().in(paragraph.text()).stream()
                .filter(reference -> reference.place() == Reference.Place.ABOVE).map(reference -> new Pointing(paragraph, reference))).findFirst();
    }

    private static Optional<CleanDraft.Planted> pointed(CleanDraft draft, Function<Reference, String> number) {
        return pointing(draft).map(place -> {
            Reference.Number old = place.reference().numbers().get(0);
            return draft.replace(place.paragraph().prose().span(old.start(), old.end()), number.apply(place.reference()));
        });
    }

    private static Optional<Paragraph> list(CleanDraft draft) {
        return draft.resolution().flattened().stream().filter(paragraph -> paragraph.children().size() > 1).findFirst();
    }

    private static Optional<Paragraph> item(CleanDraft draft, int place) {
        return list(draft).map(list -> list.children().get(place - 1));
    }

    private static Optional<CleanDraft.Planted> labelled(CleanDraft draft, int place, Function<Label, String> words) {
        return item(draft, place).flatMap(Paragraph::label).map(label -> draft.replace(label.span(), words.apply(label)));
    }

    private static Optional<CleanDraft.Planted> numbered(CleanDraft draft, int place, Function<Label, String> words) {
        return draft.act(place).flatMap(Paragraph::label).map(label -> draft.replace(label.span(), words.apply(label)));
    }

    private static Optional<CleanDraft.Planted> headed(CleanDraft draft, String first, String second) {
        return draft.act(2).map(act -> draft.edit(Edit.insert(draft.lineAround(act.span()).start(), second),
                Edit.insert(draft.lineAround(draft.act(1).orElseThrow().span()).start(), first)));
    }

    private static String mark(CleanDraft draft) {
        return String.valueOf(draft.language().typography().semicolon());
    }

    private static int line(CleanDraft draft, Paragraph paragraph) {
        Span span = paragraph.span();
        return CleanDraft.lineOf(draft.text(), span.start());
    }
}
