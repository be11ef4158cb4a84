package reso.parse;

import java.util.List;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;

/** Tells the line that names who speaks. A masthead may hold the same words, so the comma, the italics or what follows must say so too. */
final class BodyLines {
    private static final int LONGEST = 160;
    private static final int HIGHEST_FIRST = 9;
    private static final int LINES_OF_A_CLAUSE = 12;
    private static final int SHORTEST_SENTENCE = 60;

    private final Language language;
    private final Openings openings;
    private String own = "";

    BodyLines(Language language, Openings openings) {
        this.language = language;
        this.openings = openings;
    }

    /** The body that a text names when it is an issuing-body line and nothing else. */
    Optional<Body> named(String text) {
        return text.length() > LONGEST ? Optional.empty() : language.bodyNamed(Folded.fold(text));
    }

    /** Whether the line is an issuing-body line, by its words and marks and by the line that follows. */
    boolean isBodyLine(Line line, Line next) {
        if (line.sort() != Line.Sort.WORDS || line.text().length() > LONGEST || startsInLowerCase(line) || line.level() > 0 && !endsInComma(line.text())) {
            return false;
        }
        boolean known = language.bodyNamed(line.folded().text()).isPresent() || !own.isEmpty() && line.folded().text().equals(own);
        return known && (endsInComma(line.text()) || next == null && line.prose().emphasisedShare() > 0.8
                || next != null && (opens(next) || beginsMarked(next)));
    }

    /** Words set apart and then plain ones: an opening, whatever the words are. A masthead sets whole lines apart. */
    private static boolean beginsMarked(Line line) {
        return line.level() == 0 && line.prose().emphasisEnd() > 0 && line.prose().emphasisedShare() < 0.8;
    }

    private static boolean startsInLowerCase(Line line) {
        return !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** A body that the language's list does not have: a short line of its own that ends in a comma, before a known opening. */
    private boolean isUnknownBodyLine(Line line, Line next) {
        return line.sort() == Line.Sort.WORDS && line.startsBlock() == next.startsBlock() && opens(next) && endsInComma(line.text())
                && line.text().length() <= LONGEST && (line.prose().emphasisedShare() > 0.8 || startsLikeAName(line));
    }

    private boolean opens(Line line) {
        return openings.isKnown(line.text(), line.folded(), null) || startsWithFirstLabel(line);
    }

    private boolean startsWithFirstLabel(Line line) {
        return line.label().filter(label -> label.isNumber() && label.readings().get(0).value() == 1)
                .map(label -> line.text().substring(label.length()))
                .filter(rest -> openings.isKnown(rest, Folded.of(rest), null)).isPresent();
    }

    /** A body that the language's list does not have is a short line of capitalised words. */
    private boolean startsLikeAName(Line line) {
        String[] words = line.text().strip().split("\\s+");
        return words.length >= 2 && words.length <= 14 && Character.isUpperCase(line.text().codePointAt(0));
    }

    private boolean endsInComma(String text) {
        return Ending.of(text, language) == Ending.COMMA;
    }

    /** The index of the first issuing-body line, or -1. A body that no list knows is remembered by its words. */
    int first(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isBodyLine(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null)) {
                return i;
            }
        }
        for (int i = 0; i + 1 < lines.size() && !beginsBody(lines.get(i)); i++) {
            if (isUnknownBodyLine(lines.get(i), lines.get(i + 1))) {
                own = lines.get(i).folded().text();
                return i;
            }
        }
        return firstBareName(lines);
    }

    /** Where no line is more of one, a committee's name alone, without its article or its comma, right above the first reason. */
    private int firstBareName(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size() && !beginsBody(lines.get(i)); i++) {
            Line line = lines.get(i);
            boolean stands = line.sort() == Line.Sort.WORDS && line.level() == 0 && line.text().length() <= LONGEST && line.startsBlock() && lines.get(i + 1).startsBlock();
            if (stands && opens(lines.get(i + 1)) && language.organNamed(line.folded().text()).isPresent()) {
                own = line.folded().text();
                return i;
            }
        }
        return -1;
    }

    private boolean beginsBody(Line line) {
        return opens(line) || openings.looksPreambular(line.text(), line.folded()) && Ending.of(line.text(), language) != Ending.NONE;
    }

    /** Where the body begins in a text that has no issuing-body line: at the first line that cannot stand in a masthead. */
    int firstWithoutBody(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean number = line.startsBlock() && line.label().filter(label -> label.isNumber() && label.readings().get(0).value() <= HIGHEST_FIRST).isPresent();
            if (line.level() == 0 && (number || line.beginsWithNoteMark() || isClause(lines, i))) {
                return i;
            }
        }
        return firstSentence(lines);
    }

    /** What is no resolution at all, a letter or a decision, begins where whole sentences begin. */
    private int firstSentence(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.level() == 0 && line.text().length() >= SHORTEST_SENTENCE && Ending.of(line.text(), language) == Ending.HARD) {
                return i;
            }
        }
        return lines.size();
    }

    /** A title may begin with the words of an opening; but it does not end as a clause does. */
    private boolean isClause(List<Line> lines, int from) {
        Line line = lines.get(from);
        if (!openings.isKnown(line.text(), line.folded(), null) && !openings.looksPreambular(line.text(), line.folded())) {
            return false;
        }
        int end = from;
        while (end + 1 < lines.size() && end - from < LINES_OF_A_CLAUSE && !lines.get(end + 1).startsBlock() && Ending.of(lines.get(end).text(), language) == Ending.NONE) {
            end++;
        }
        return Ending.of(lines.get(end).text(), language) != Ending.NONE;
    }
}
