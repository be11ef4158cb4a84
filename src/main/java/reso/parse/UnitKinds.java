package reso.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reso.language.Body;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.language.Part;
import reso.model.Prose;

/** Says of each unit of the running text what it is, from its label, its words and its neighbours. */
final class UnitKinds {
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*\\](?:\\([^)\\n]*\\)|\\[[^\\]\\n]*\\])?\\s*");
    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_NAME_OF_A_PART = 40;
    private static final int LONGEST_CLOSING = 160;
    private static final int SHORTEST_CLAUSE = 40;
    private static final int SHORTEST_REASON = 100;
    private static final int LONGEST_ANNEX_HEADING = 120;

    /** What a unit may be; subparagraphs are items until their paragraph is known. */
    enum Sort {
        BODY_LINE, ANNEX, PREAMBULAR, OPERATIVE, ITEM, HEADING, OTHER
    }

    private final Language language;
    private final Openings openings;
    private final BodyLines bodyLines;
    private final Dates dates;
    private List<Unit> looked;
    private boolean[] numbersAhead;

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
        if (unit.isOpaque()) {
            return Sort.OTHER;
        }
        if (isBodyLine(units, index)) {
            return Sort.BODY_LINE;
        }
        if (isAnnexHeading(unit) && !scope.isEmpty()) {
            return Sort.ANNEX;
        }
        if (unit.level() > 0) {
            return Sort.HEADING;
        }
        Optional<PrintedLabel> label = unit.label();
        if (label.isPresent() && !isHeadingLabel(unit, label.get())) {
            return !label.get().isNumber() ? Sort.ITEM : isNumberedPreamble(unit, label.get(), scope) ? Sort.PREAMBULAR : Sort.OPERATIVE;
        }
        return unlabelled(units, index, scope);
    }

    /** Some bodies number the preamble too; its paragraphs still open and end as those of a preamble do. */
    private boolean isNumberedPreamble(Unit unit, PrintedLabel label, Scope scope) {
        String words = unit.text().substring(Math.min(label.length(), unit.text().length()));
        return !scope.hasOperative() && Ending.of(words, language) == Ending.COMMA
                && language.onlyPart(Folded.fold(words)).filter(Part.PREAMBULAR::equals).isPresent();
    }

    /** {@code A.} and {@code II.} head a section; {@code a.} is an item. */
    private boolean isHeadingLabel(Unit unit, PrintedLabel label) {
        return label.dress() == PrintedLabel.Dress.STOP && Character.isUpperCase(unit.text().codePointAt(0));
    }

    private Sort unlabelled(List<Unit> units, int index, Scope scope) {
        Unit unit = units.get(index);
        if (isSectionMark(unit.text())) {
            return Sort.HEADING;
        }
        if (scope.isInVote() || isClosing(unit, scope)) {
            scope.close(unit.text());
            return Sort.OTHER;
        }
        if (isHeading(units, index)) {
            return Sort.HEADING;
        }
        if (isListed(unit.text()) || scope.isClosed()) {
            return Sort.OTHER;
        }
        boolean preambular = openings.isKnown(unit.text(), unit.folded(), Part.PREAMBULAR);
        boolean operative = openings.isKnown(unit.text(), unit.folded(), Part.OPERATIVE);
        boolean numbered = hasNumbersAhead(units, index);
        if (!scope.hasOperative()) {
            boolean ends = Ending.of(unit.text(), language) == Ending.HARD;
            boolean acts = operative && !preambular && (!numbered || ends && language.shapes().tell()) || operative && ends && !numbered;
            return acts ? Sort.OPERATIVE : scope.hasBody() || isClause(unit, preambular) ? Sort.PREAMBULAR : Sort.OTHER;
        }
        if (!operative && (preambular || openings.looksPreambular(unit.text(), unit.folded()))) {
            return isUnmarked(unit) ? Sort.HEADING : Sort.PREAMBULAR;
        }
        return operative ? Sort.OPERATIVE : Sort.OTHER;
    }

    /** Among acts a short line that neither italics open nor a mark ends, «Building capacity», is a heading, whatever its first word looks like. */
    private boolean isUnmarked(Unit unit) {
        return unit.text().length() < SHORTEST_REASON && unit.prose().emphasisEnd() == 0 && Ending.of(unit.text(), language) == Ending.NONE;
    }

    /** Where nobody speaks, a letter or a report may follow: only what opens or ends as a clause does belongs to a preamble. */
    private boolean isClause(Unit unit, boolean preambular) {
        boolean comma = unit.text().length() > SHORTEST_CLAUSE && Ending.of(unit.text(), language) == Ending.COMMA;
        return preambular || comma || openings.looksPreambular(unit.text(), unit.folded());
    }

    /** An item of a list that has dashes or dots for labels. */
    static boolean isBulleted(String text) {
        return text.length() > 2 && "-–—•·▪*".indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1));
    }

    /** An item of such a list, or a picture: what is shown under a paragraph and is none. */
    static boolean isListed(String text) {
        return isBulleted(text) || text.startsWith("![") && PICTURE.matcher(text).matches();
    }

    /** Whether a numbered paragraph follows before somebody else speaks; looked for once, from the end, since every unit may ask. */
    private boolean hasNumbersAhead(List<Unit> units, int index) {
        if (looked != units) {
            looked = units;
            numbersAhead = new boolean[units.size()];
            for (int i = units.size() - 2; i >= 0; i--) {
                numbersAhead[i] = !isBodyLine(units, i + 1) && (isNumbered(units.get(i + 1)) || numbersAhead[i + 1]);
            }
        }
        return numbersAhead[index];
    }

    private boolean isBodyLine(List<Unit> units, int index) {
        Unit unit = units.get(index);
        return unit.first() == unit.last() && bodyLines.isBodyLine(unit.first(), index + 1 < units.size() ? units.get(index + 1).first() : null);
    }

    private boolean isNumbered(Unit unit) {
        return unit.level() == 0 && unit.label().filter(PrintedLabel::isNumber).isPresent() && !isAnnexHeading(unit);
    }

    /** A section may be headed by a roman number alone, a part by a letter. */
    static boolean isSectionMark(String text) {
        String stripped = text.strip();
        String bare = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        boolean upper = !bare.isEmpty() && bare.length() <= 6 && bare.equals(bare.toUpperCase(java.util.Locale.ROOT));
        return upper && (Numerals.romanValue(bare) > 0 || bare.length() == 1 && Numerals.readings(bare).stream().anyMatch(r -> r.system() == Numerals.System.LETTER));
    }

    /** A short unit that ends without a mark, among units that end as they should, and is followed by one that begins like a paragraph. */
    private boolean isHeading(List<Unit> units, int index) {
        Unit unit = units.get(index);
        Prose prose = unit.prose();
        if (index + 1 < units.size() && announcesActs(unit, units.get(index + 1))) {
            return true;
        }
        if (prose.text().length() > LONGEST_HEADING || ParagraphSplitter.isTarget(unit.text()) || isListed(unit.text()) || Ending.of(prose.text(), language) != Ending.NONE || index + 1 >= units.size()) {
            return false;
        }
        boolean whole = prose.emphasisedShare() > 0.9;
        boolean opens = openings.isKnown(prose.text(), unit.folded(), null) && !(whole && prose.text().length() < 90);
        return !opens && (prose.emphasisEnd() == 0 || whole) && beginsParagraph(units.get(index + 1));
    }

    /** «Operative clauses:» above the first number, which drafters who learn write. */
    private boolean announcesActs(Unit unit, Unit next) {
        return unit.text().length() <= LONGEST_NAME_OF_A_PART && Ending.isColon(unit.text()) && isNumbered(next) && next.label().filter(label -> label.value(Numerals.System.DECIMAL) == 1).isPresent()
                && !openings.isKnown(unit.text(), unit.folded(), null) && !openings.looksPreambular(unit.text(), unit.folded());
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
        return namesMeeting(language, folded) || folded.length() < 40 && dates.find(folded).isPresent() && unit.label().isEmpty() && unit.prose().emphasisedShare() > 0.9
                || folded.length() < 30 && startsWithDigit(folded) && dates.find(folded).isPresent();
    }

    /** Whether folded words begin with those for a meeting or a vote, or have them after a number: «52nd plenary meeting». */
    static boolean namesMeeting(Language language, String folded) {
        String bare = folded.startsWith("[") ? folded.substring(1) : folded;
        return language.closingWords().stream().map(Folded::fold).anyMatch(word -> bare.startsWith(word) || bare.contains(word) && startsWithDigit(bare));
    }

    private static boolean startsWithDigit(String text) {
        return text.codePoints().limit(3).anyMatch(Character::isDigit);
    }

    private boolean isAnnexHeading(Unit unit) {
        return unit.text().length() <= LONGEST_ANNEX_HEADING && Ending.of(unit.text(), language) == Ending.NONE
                && annexNumber(unit.text()) >= 0;
    }

    /** The number of an annex heading, 0 where it has none, -1 where it is no such heading. */
    int annexNumber(String heading) {
        return language.annexWords().numberInHeading(heading);
    }
}
