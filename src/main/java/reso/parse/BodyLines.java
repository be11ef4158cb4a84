package reso.parse;

import java.util.List;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;

/** Tells the line that names who speaks. A masthead may hold the same words, so the comma, the italics or what follows must say so too. */
final class BodyLines {
    private static final int LONGEST = 160;

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
        boolean comma = endsInComma(line.text());
        boolean emphasised = line.prose().emphasisedShare() > 0.8;
        boolean opens = next != null && opens(next);
        boolean known = named(line.text()).isPresent() || !own.isEmpty() && line.folded().text().equals(own);
        return known && (comma || emphasised || opens);
    }

    private static boolean startsInLowerCase(Line line) {
        return !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** A body that the language's list does not have: a short line of its own that ends in a comma, before a known opening. */
    private boolean isUnknownBodyLine(Line line, Line next) {
        return line.sort() == Line.Sort.WORDS && line.startsBlock() && next != null && next.startsBlock() && opens(next) && !opens(line)
                && endsInComma(line.text()) && (line.prose().emphasisedShare() > 0.8 || startsLikeAName(line));
    }

    private boolean opens(Line line) {
        return openings.isKnown(line.text(), line.folded(), null) || startsWithFirstLabel(line);
    }

    private boolean startsWithFirstLabel(Line line) {
        return line.label().filter(label -> label.isNumber() && label.readings().get(0).value() == 1)
                .map(label -> line.text().substring(label.length()))
                .filter(rest -> openings.isKnown(rest, Folded.of(rest), Part.OPERATIVE)).isPresent();
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
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isUnknownBodyLine(lines.get(i), lines.get(i + 1))) {
                own = lines.get(i).folded().text();
                return i;
            }
        }
        return -1;
    }
}
