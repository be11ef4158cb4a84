package reso.parse;

import java.util.List;
import java.util.Optional;
import reso.language.Body;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Part;
import reso.model.Prose;

/** Says of each unit of the running text what it is, from its label, its words and its neighbours. */
final class UnitKinds {
    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_CLOSING = 160;

    /** What a unit may be; subparagraphs are items until their paragraph is known. */
    enum Sort {
        BODY_LINE, ANNEX, PREAMBULAR, OPERATIVE, ITEM, HEADING, OTHER
    }

    private final Language language;
    private final Openings openings;
    private final BodyLines bodyLines;
    private final Dates dates;

    UnitKinds(Language language, Openings openings, BodyLines bodyLines) {
        this.language = language;
        this.openings = openings;
        this.bodyLines = bodyLines;
        this.dates = new Dates(language);
    }

    /** The body that an issuing-body line names, where the language knows it. */
    Optional<Body> speaker(String line) {
        return bodyLines.named(line);
    }

    Sort of(List<Unit> units, int index, Scope scope) {
        Unit unit = units.get(index);
        Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
        if (unit.isOpaque()) {
            return Sort.OTHER;
        }
        if (unit.first() == unit.last() && bodyLines.isBodyLine(unit.first(), next == null ? null : next.first())) {
            return Sort.BODY_LINE;
        }
        if (isAnnexHeading(unit) && !scope.isEmpty()) {
            return Sort.ANNEX;
        }
        if (unit.level() > 0) {
            return Sort.HEADING;
        }
        Optional<Numerals.Printed> label = unit.label();
        if (label.isPresent() && !isHeadingLabel(unit, label.get())) {
            return label.get().isNumber() ? Sort.OPERATIVE : Sort.ITEM;
        }
        return unlabelled(units, index, scope);
    }

    /** {@code A.} and {@code II.} head a section; {@code a.} is an item. */
    private boolean isHeadingLabel(Unit unit, Numerals.Printed label) {
        return label.dress() == Numerals.Dress.STOP && Character.isUpperCase(unit.text().codePointAt(0));
    }

    private Sort unlabelled(List<Unit> units, int index, Scope scope) {
        Unit unit = units.get(index);
        if (isClosing(unit, scope) || isRomanHeading(unit.text())) {
            return isRomanHeading(unit.text()) ? Sort.HEADING : Sort.OTHER;
        }
        if (isHeading(units, index)) {
            return Sort.HEADING;
        }
        boolean preambular = openings.isKnown(unit.text(), unit.folded(), Part.PREAMBULAR);
        boolean operative = openings.isKnown(unit.text(), unit.folded(), Part.OPERATIVE);
        boolean numbered = hasNumbersAhead(units, index);
        if (!scope.hasOperative()) {
            boolean acts = operative && !preambular && !numbered || isLastOfUnnumbered(units, index, operative, numbered);
            return acts ? Sort.OPERATIVE : Sort.PREAMBULAR;
        }
        if (preambular && !operative || openings.looksPreambular(unit.text(), unit.folded()) && !operative) {
            return Sort.PREAMBULAR;
        }
        return operative ? Sort.OPERATIVE : Sort.OTHER;
    }

    /** Where words do not tell the parts apart, the one paragraph that ends the sentence is the operative one. */
    private boolean isLastOfUnnumbered(List<Unit> units, int index, boolean operative, boolean numbered) {
        String text = units.get(index).text();
        return operative && !numbered && Ending.of(text, language) == Ending.HARD;
    }

    private boolean hasNumbersAhead(List<Unit> units, int index) {
        for (int i = index + 1; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.first() == unit.last() && bodyLines.isBodyLine(unit.first(), i + 1 < units.size() ? units.get(i + 1).first() : null)) {
                return false;
            }
            if (unit.level() == 0 && unit.label().filter(Numerals.Printed::isNumber).isPresent() && !isAnnexHeading(unit)) {
                return true;
            }
        }
        return false;
    }

    /** A section may be headed by a roman number alone. */
    private static boolean isRomanHeading(String text) {
        String bare = text.strip().replaceAll("[.]$", "");
        return bare.length() <= 6 && bare.equals(bare.toUpperCase(java.util.Locale.ROOT)) && Numerals.romanValue(bare) > 0;
    }

    /** A short unit that ends without a mark, among units that end as they should, and is followed by one that begins like a paragraph. */
    private boolean isHeading(List<Unit> units, int index) {
        Unit unit = units.get(index);
        Prose prose = unit.prose();
        if (prose.text().length() > LONGEST_HEADING || Ending.of(prose.text(), language) != Ending.NONE || index + 1 >= units.size()) {
            return false;
        }
        boolean whole = prose.emphasisedShare() > 0.9;
        boolean opens = openings.isKnown(prose.text(), unit.folded(), null) && !(whole && prose.text().length() < 90);
        return !opens && (prose.emphasisEnd() == 0 || whole) && beginsParagraph(units.get(index + 1));
    }

    private boolean beginsParagraph(Unit unit) {
        return unit.level() > 0 || unit.label().isPresent() || unit.prose().emphasisEnd() > 0 || openings.isKnown(unit.text(), unit.folded(), null);
    }

    /** The line that says when a text was adopted, and by what vote. */
    private boolean isClosing(Unit unit, Scope scope) {
        String folded = unit.folded().text().strip();
        if (!scope.hasOperative() || folded.length() > LONGEST_CLOSING) {
            return false;
        }
        String bare = folded.startsWith("[") ? folded.substring(1) : folded;
        boolean named = language.closingWords().stream().map(Folded::fold).anyMatch(word -> bare.startsWith(word) || bare.contains(word) && startsWithDigit(bare));
        return named || folded.length() < 40 && dates.find(folded).isPresent() && unit.label().isEmpty() && unit.prose().emphasisedShare() > 0.9
                || folded.length() < 30 && startsWithDigit(folded) && dates.find(folded).isPresent();
    }

    private static boolean startsWithDigit(String text) {
        return text.codePoints().limit(3).anyMatch(Character::isDigit);
    }

    private boolean isAnnexHeading(Unit unit) {
        String folded = unit.folded().text().strip();
        if (folded.length() > 60 || Ending.of(unit.text(), language) != Ending.NONE) {
            return false;
        }
        return language.annexWords().stream().map(Folded::fold)
                .anyMatch(word -> folded.equals(word) || folded.startsWith(word) && annexNumber(unit.text()) > 0);
    }

    /** The number of an annex heading, roman, letter or of the language's own, or -1. */
    int annexNumber(String heading) {
        String folded = Folded.fold(heading).strip();
        for (String word : language.annexWords()) {
            String name = Folded.fold(word);
            if (folded.startsWith(name)) {
                String rest = folded.substring(name.length()).strip().replaceAll("[.:]$", "");
                return rest.isEmpty() || rest.length() > 8 ? -1 : value(rest);
            }
        }
        return -1;
    }

    private static int value(String numeral) {
        int roman = Numerals.romanValue(numeral);
        if (roman > 0) {
            return roman;
        }
        List<Numerals.Reading> readings = Numerals.readings(numeral);
        return readings.isEmpty() ? -1 : readings.get(0).value();
    }
}
