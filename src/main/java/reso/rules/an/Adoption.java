package reso.rules.an;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;

/**
 * A line that says when, and by what vote, a text was adopted.
 *
 * @param annex the annex that it stands in, where it stands in one
 */
record Adoption(Paragraph paragraph, Optional<LocalDate> date, Optional<Annex> annex) {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_DATE = 40;
    private static final Subject.Fact<List<Adoption>> LINES = new Subject.Fact<>(Adoption::read);

    /** The lines after the text, in reading order; the head of a resolution is not looked at. */
    static List<Adoption> lines(Subject subject) {
        return subject.fact(LINES);
    }

    private static List<Adoption> read(Subject subject) {
        List<Adoption> found = new ArrayList<>();
        Language language = subject.language();
        Dates dates = new Dates(language);
        subject.resolution().paragraphs().stream().filter(paragraph -> paragraph.is(Kind.OTHER) && isLine(language, dates, paragraph))
                .forEach(paragraph -> found.add(new Adoption(paragraph, dates.find(paragraph.text()), Optional.empty())));
        subject.resolution().annexes().forEach(annex -> annex.paragraphs().stream()
                .filter(paragraph -> paragraph.label().isEmpty() && isLine(language, dates, paragraph))
                .forEach(paragraph -> found.add(new Adoption(paragraph, dates.find(paragraph.text()), Optional.of(annex)))));
        return found;
    }

    private static boolean isLine(Language language, Dates dates, Paragraph paragraph) {
        String folded = paragraph.prose().folded().text().stripTrailing().replaceFirst("^\\[", "");
        boolean numbered = folded.codePoints().limit(3).anyMatch(Character::isDigit);
        boolean named = language.closingWords().stream().map(Folded::fold).anyMatch(word -> folded.startsWith(word) || numbered && folded.contains(word));
        return !folded.isEmpty() && folded.length() <= LONGEST_LINE && (named || folded.length() < LONGEST_DATE && dates.find(folded).isPresent());
    }
}
