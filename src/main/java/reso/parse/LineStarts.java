package reso.parse;

import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.language.PrintedLabel;
import reso.model.Prose;
import reso.model.Run;

/** What the first words of a line say, whatever stands above it: whether a paragraph may, must or cannot begin with them. */
final class LineStarts {
    private static final int FAR = 20;

    private final Language language;
    private final Openings openings;

    LineStarts(Language language, Openings openings) {
        this.language = language;
        this.openings = openings;
    }

    /** A capital letter and the look of an opening: in the middle of a sentence the two do not meet. */
    boolean opensClause(Line line) {
        return language.opensInUpperCase()
                && (openings.isKnown(line.text(), line.folded(), Part.PREAMBULAR) || openings.looksPreambular(line.text(), line.folded()));
    }

    /** A paragraph begins here whatever stands above: a number or an opening. */
    boolean opens(Line line) {
        return line.label().filter(PrintedLabel::isNumber).isPresent() || opensClause(line) || openings.isKnown(line.text(), line.folded(), null) && mayBegin(line);
    }

    /** Words that open a reason, where a sentence has ended above. */
    boolean opensReason(Line line) {
        return line.sort() == Line.Sort.WORDS && openings.isKnown(line.text(), line.folded(), Part.PREAMBULAR);
    }

    /** Words that open an operative paragraph. */
    boolean opensAct(String words) {
        return openings.isKnown(words, Folded.of(words), Part.OPERATIVE);
    }

    /** True where the case of the first letter does not speak against a beginning. */
    boolean mayBegin(Line line) {
        return !language.opensInUpperCase() || !line.text().isEmpty() && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** Italics that begin within the first words and end soon are those of an opening, whatever the words are. */
    boolean hasMarkedOpening(Line line) {
        int start = firstMarked(line.prose());
        if (start < 0 || start > FAR) {
            return false;
        }
        boolean middle = language.opensInUpperCase() && goOn(line);
        return !middle && line.prose().emphasisedShare() < 0.5 && openings.isBrief(line.text().substring(start, markedEnd(line.prose(), start)));
    }

    private static int firstMarked(Prose prose) {
        int at = 0;
        for (Run run : prose.runs()) {
            if (run.emphasis().isMarked() && !run.text().isBlank()) {
                return at;
            }
            at += run.text().length();
        }
        return -1;
    }

    private static int markedEnd(Prose prose, int start) {
        int at = 0;
        for (Run run : prose.runs()) {
            if (at > start && !run.emphasis().isMarked() && !run.text().isBlank()) {
                return at;
            }
            at += run.text().length();
        }
        return at;
    }

    /** Known words, and set apart or capitalised, so that they cannot be the middle of a sentence. */
    boolean areUnmistakable(Line line) {
        boolean known = openings.isKnown(line.text(), line.folded(), null);
        return known && (line.prose().emphasisEnd() > 0 || language.opensInUpperCase());
    }

    /** True where the line reads like the middle of a sentence. */
    boolean goOn(Line line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return true;
        }
        int first = text.codePointAt(0);
        if (language.opensInUpperCase()) {
            return !Character.isUpperCase(first) && !isOpeningMark(first);
        }
        return line.prose().emphasisEnd() == 0 || !openings.isKnown(text, Folded.of(text), null);
    }

    private static boolean isOpeningMark(int first) {
        return "[“«\"".indexOf(first) >= 0;
    }
}
