package reso.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rules.wording.Words;
import reso.text.Span;

/** Defects of the line that names the issuing body. */
final class BodyPlants {
    private BodyPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("IB101", "the line is taken away", draft -> body(draft)
                        .map(line -> draft.without(draft.lineAround(line.span()), CleanDraft.lineOf(draft.text(), line.span().start())))),
                Plant.everywhere("IB102", "the comma is taken away", draft -> body(draft)
                        .map(line -> draft.replace(EndMark.of(line.prose(), draft.language()).span(), ""))),
                Plant.everywhere("IB103", "the name is in plain type", draft -> body(draft).map(line -> draft.replace(draft.lineAround(line.span()), line.text()))),
                Plant.in("en fr es ru ar", "IB104", "a letter is missing", draft -> body(draft)
                        .map(line -> draft.replace(line.prose().span(letterAt(line), letterAt(line) + 1), ""))),
                Plant.everywhere("IB105", "a comma before the acts", draft -> body(draft)
                        .map(line -> draft.without(draft.reason(1).orElseThrow(), draft.reason(-1).orElseThrow(), line))),
                Plant.in("en fr es zh ar", "IB106", "the comma in the italics", draft -> body(draft).map(line -> commaInside(draft, line))),
                Plant.everywhere("IB107", "another body speaks", draft -> body(draft).map(line -> draft.replace(name(draft, line), otherBody(draft)))),
                Plant.in("ar", "IB108", "no particle", draft -> body(draft)
                        .map(line -> draft.replace(line.prose().span(0, draft.language().draftingWords().bodyParticle().length() + 1), ""))),
                Plant.in("fr es ru ar", "IB201", "the other gender", BodyPlants::otherGender));
    }

    private static Optional<Paragraph> body(CleanDraft draft) {
        return draft.paragraph(Kind.OPENING, 1);
    }

    /** The offset of a letter inside the name. */
    private static int letterAt(Paragraph line) {
        int third = line.text().length() / 3;
        return Character.isLetter(line.text().charAt(third)) ? third : third + 1;
    }

    private static Span name(CleanDraft draft, Paragraph line) {
        return line.prose().span(0, EndMark.of(line.prose(), draft.language()).start());
    }

    private static CleanDraft.Planted commaInside(CleanDraft draft, Paragraph line) {
        Span mark = EndMark.of(line.prose(), draft.language()).span();
        String closer = draft.text().substring(name(draft, line).end(), mark.start());
        return draft.replace(new Span(mark.start() - closer.length(), mark.end()), draft.text().substring(mark.start(), mark.end()) + closer);
    }

    private static String otherBody(CleanDraft draft) {
        String id = draft.isOfCouncil() ? "ga" : "sc";
        return draft.language().bodies().stream().filter(body -> body.id().equals(id)).map(Body::name).findFirst().orElseThrow();
    }

    /** The first opening that has a form for either gender, in the one that is not the body's. */
    private static Optional<CleanDraft.Planted> otherGender(CleanDraft draft) {
        String gender = draft.language().bodyNamed(Folded.fold(body(draft).orElseThrow().text())).orElseThrow().gender();
        for (Paragraph reason : draft.resolution().paragraphs(Kind.PREAMBULAR)) {
            Words words = Words.of(CleanDraft.words(reason), draft.language());
            for (int i = 0; i < words.size(); i++) {
                Optional<String> other = draft.language().draftingWords().inGender(words.words().get(i), gender.equals("f") ? "m" : "f");
                if (other.isPresent()) {
                    boolean capital = Character.isUpperCase(CleanDraft.words(reason).codePointAt(words.starts().get(i)));
                    String word = capital ? other.get().substring(0, 1).toUpperCase(Locale.ROOT) + other.get().substring(1) : other.get();
                    return Optional.of(draft.replace(reason.prose().span(words.starts().get(i), words.ends().get(i)), word));
                }
            }
        }
        return Optional.empty();
    }
}
