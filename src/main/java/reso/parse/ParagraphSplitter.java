package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Part;
import reso.model.Prose;
import reso.model.Run;

/**
 * Cuts the running text into paragraphs and joins what a page end has parted. One question is asked of every line: does a
 * paragraph begin here? Labels in sequence, openings, the way the text before it ends and the room that was left in the line
 * answer it, each weighed by what stands between the two lines.
 */
final class ParagraphSplitter {
    private static final int HIGHEST_ITEM = 99;
    private static final int FAR = 20;
    private static final int LONGEST_HEADING = 100;
    private static final int BRACKETS_SPAN = 160;
    /** Of a label or the mark of a section that stands alone; asked for every line, so that a long text is not looked at again each time. */
    private static final int LONGEST_MARK = 40;

    private final Language language;
    private final Openings openings;
    private final BodyLines bodyLines;
    private final List<Unit> units = new ArrayList<>();
    private Layout layout;
    private InnerOpenings innerOpenings;
    private int lastNumber;
    private boolean operative;
    private List<Numerals.Printed> items = new ArrayList<>();

    ParagraphSplitter(Language language, Openings openings, BodyLines bodyLines) {
        this.language = language;
        this.openings = openings;
        this.bodyLines = bodyLines;
    }

    List<Unit> split(List<TextLine> text) {
        layout = Layout.of(text);
        innerOpenings = InnerOpenings.count(text, layout, language, openings);
        Unit open = null;
        for (int i = 0; i < text.size(); i++) {
            TextLine line = text.get(i);
            Line next = i + 1 < text.size() ? text.get(i + 1).line() : null;
            if (open == null || begins(open, line, next)) {
                open = new Unit(line);
                units.add(open);
                remember(line.line(), next);
            } else {
                open.add(line);
            }
        }
        return units;
    }

    private void remember(Line line, Line next) {
        if (bodyLines.isBodyLine(line, next)) {
            lastNumber = 0;
            operative = false;
            items.clear();
        }
        line.label().ifPresent(label -> {
            if (label.isNumber()) {
                lastNumber = label.value(Numerals.System.DECIMAL);
                operative = true;
                items.clear();
            } else {
                items.add(label);
            }
        });
    }

    private boolean begins(Unit open, TextLine text, Line next) {
        Line line = text.line();
        if (line.sort() == Line.Sort.OPAQUE || open.isOpaque() || line.level() > 0 || open.level() > 0) {
            return true;
        }
        Ending ending = Ending.of(open.tail(), language);
        boolean bodyLine = bodyLines.isBodyLine(line, next) && (ending != Ending.NONE || text.gap() != Gap.LINE);
        if (bodyLine || text.gap() != Gap.PAGE && open.first() == open.last() && bodyLines.isBodyLine(open.last(), line)) {
            return true;
        }
        if (isOnlyLabel(open)) {
            return line.label().isPresent();
        }
        if (text.gap() != Gap.LINE && (UnitKinds.isSectionMark(line.text()) || isOnlySectionMark(open))) {
            return true;
        }
        return switch (text.gap()) {
            case LINE -> beginsAfterLine(open, line, ending) || layout.flat() && ending != Ending.NONE && isHeading(line, next);
            case BLANK -> beginsAfterBlank(open, line, ending);
            case PAGE -> beginsAfterPage(line, ending) || layout.flat() && ending != Ending.NONE && isHeading(line, next);
        };
    }

    /** At the start of a block a small number with a stop is a label, whatever stands before it: a heading, say. */
    private boolean isPlainNumber(Line line) {
        return line.label().filter(label -> label.isNumber() && label.dress() == Numerals.Dress.STOP && label.readings().get(0).value() <= HIGHEST_ITEM).isPresent();
    }

    private static boolean isOnlyLabel(Unit open) {
        return open.length() <= LONGEST_MARK && open.label().filter(label -> label.length() >= open.text().length()).isPresent();
    }

    private static boolean isOnlySectionMark(Unit open) {
        return open.length() <= LONGEST_MARK && UnitKinds.isSectionMark(open.text());
    }

    private boolean beginsAfterPage(Line line, Ending ending) {
        if (isLabel(line, ending)) {
            return true;
        }
        return switch (ending) {
            case HARD -> true;
            case COMMA -> startsLikeAParagraph(line);
            case NONE -> startsUnmistakably(line);
        };
    }

    private boolean beginsAfterBlank(Unit open, Line line, Ending ending) {
        if (isLabel(line, ending) || ending == Ending.HARD || !layout.flat() && isPlainNumber(line)) {
            return true;
        }
        if (ending == Ending.COMMA) {
            return startsLikeAParagraph(line) || !continues(line) || layout.flat() && mayBegin(line);
        }
        boolean apart = layout.flat() ? layout.isShort(open.last()) : isPlainAndBrief(open);
        return startsUnmistakably(line) || !continues(line) || !language.opensInUpperCase() && apart;
    }

    private boolean beginsAfterLine(Unit open, Line line, Ending ending) {
        boolean room = layout.hadRoom(open.last(), line);
        if (isNext(line) && (ending != Ending.NONE || room)) {
            return true;
        }
        boolean known = startsLikeAParagraph(line);
        if (ending == Ending.COMMA && isInBrackets(open.tail())) {
            return false;
        }
        if (!layout.flat()) {
            return ending != Ending.NONE && (known && line.prose().emphasisEnd() > 0 || opensClause(line));
        }
        return switch (ending) {
            case HARD -> room && (layout.isShort(open.last()) || known || operative) || known && !operative;
            case COMMA -> !operative && (opensClause(line) || known && (room || language.opensInUpperCase() || innerOpenings.arePassedBy(line)) || !known && mayBegin(line) && layout.hadAmpleRoom(open.last(), line));
            case NONE -> room && layout.isShort(open.last()) && isHeadingLike(open) && (known || !continues(line));
        };
    }

    /** A capital letter and the look of an opening: in the middle of a sentence the two do not meet. */
    private boolean opensClause(Line line) {
        return language.opensInUpperCase() && !operative
                && (openings.isKnown(line.text(), line.folded(), Part.PREAMBULAR) || openings.looksPreambular(line.text(), line.folded()));
    }

    /** True where a bracket stands open that was opened not long before: no paragraph ends in brackets. */
    private static boolean isInBrackets(String text) {
        String near = text.substring(Math.max(0, text.length() - BRACKETS_SPAN));
        return Math.max(near.lastIndexOf('('), near.lastIndexOf('（')) > Math.max(near.lastIndexOf(')'), near.lastIndexOf('）'));
    }

    /** True where the case of the first letter does not speak against a beginning. */
    private boolean mayBegin(Line line) {
        return !language.opensInUpperCase() || !line.text().isEmpty() && Character.isUpperCase(line.text().codePointAt(0));
    }

    /** A short line without a mark at its end, before the next number. */
    private boolean isHeading(Line line, Line next) {
        return next != null && mayBegin(line) && isNext(next) && Ending.of(line.text(), language) == Ending.NONE && layout.hadRoom(line, next);
    }

    private boolean isHeadingLike(Unit open) {
        return open.first() == open.last() && isPlainAndBrief(open);
    }

    /** So few words, and none that open a paragraph, that a heading or a closing line stands there. */
    private boolean isPlainAndBrief(Unit open) {
        return open.length() < LONGEST_HEADING && open.label().isEmpty()
                && !UnitKinds.isBulleted(open.text()) && !openings.isKnown(open.text(), open.folded(), null);
    }

    /** A label that may stand at the start of a block: any where the text before it has ended, the next one where it has not. */
    private boolean isLabel(Line line, Ending ending) {
        Optional<Numerals.Printed> label = line.label();
        if (label.isEmpty() || label.get().dress() == Numerals.Dress.DASH && !usesDashes() && !isNext(line)) {
            return false;
        }
        return ending != Ending.NONE && (label.get().isNumber() || isItem(label.get(), line)) || isNext(line);
    }

    private boolean usesDashes() {
        return language.labelPatterns().get(0).contains("-");
    }

    private boolean isItem(Numerals.Printed label, Line line) {
        boolean small = label.readings().stream().anyMatch(r -> r.value() <= HIGHEST_ITEM);
        return small && (label.dress() != Numerals.Dress.STOP || isNext(line) || Character.isUpperCase(line.text().charAt(0)));
    }

    /** A label that goes on where the labels before it stopped, or begins a new list. */
    private boolean isNext(Line line) {
        Optional<Numerals.Printed> label = line.label();
        if (label.isEmpty()) {
            return false;
        }
        if (label.get().isNumber()) {
            int number = label.get().value(Numerals.System.DECIMAL);
            return number == lastNumber + 1 || number == 1 && startsLikeAParagraph(line, label.get().length());
        }
        return label.get().readings().stream().anyMatch(reading -> reading.value() == 1 || follows(label.get(), reading));
    }

    private boolean follows(Numerals.Printed label, Numerals.Reading reading) {
        return items.stream().anyMatch(item -> item.dress() == label.dress() && item.value(reading.system()) == reading.value() - 1);
    }

    private boolean startsLikeAParagraph(Line line) {
        return startsLikeAParagraph(line, 0);
    }

    private boolean startsLikeAParagraph(Line line, int from) {
        String text = line.text().substring(from);
        Folded folded = from == 0 ? line.folded() : Folded.of(text);
        if (openings.isKnown(text, folded, null)) {
            return from > 0 || !operative || line.prose().emphasisEnd() > 0 || openings.isKnown(text, folded, Part.PREAMBULAR);
        }
        return from == 0 && hasMarkedOpening(line);
    }

    /** Italics that begin within the first words and end soon are those of an opening, whatever the words are. */
    private boolean hasMarkedOpening(Line line) {
        int start = firstMarked(line.prose());
        if (start < 0 || start > FAR) {
            return false;
        }
        boolean middle = language.opensInUpperCase() && continues(line);
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
    private boolean startsUnmistakably(Line line) {
        boolean known = openings.isKnown(line.text(), line.folded(), null);
        return known && (line.prose().emphasisEnd() > 0 || language.opensInUpperCase());
    }

    /** True where the line reads like the middle of a sentence. */
    private boolean continues(Line line) {
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
