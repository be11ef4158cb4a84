package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.PrintedLabel;
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
    private static final int LONGEST_HEADING = 100;
    private static final int BRACKETS_SPAN = 160;
    /** Of a label or the mark of a section that stands alone; asked for every line, so that a long text is not looked at again each time. */
    private static final int LONGEST_MARK = 40;
    /** Of the line that names the meeting, which may be broken once. */
    private static final int LONGEST_CLOSING = 70;
    /** {@code 17.9 Enhance}: the number of a target, which is no label and begins a paragraph all the same. */
    private static final Pattern TARGET = Pattern.compile("\\d{1,2}\\.(?:\\d{1,2}|[a-z])\\.?\\s+\\p{Lu}");

    private final Language language;
    private final Openings openings;
    private final LineStarts starts;
    private final BodyLines bodyLines;
    private final List<Unit> units = new ArrayList<>();
    private LabelSequence labels = new LabelSequence();
    private LabelSequence outside = labels;
    private Layout layout;
    private boolean whole;
    private InnerOpenings innerOpenings;

    ParagraphSplitter(Language language, Openings openings, BodyLines bodyLines) {
        this.language = language;
        this.openings = openings;
        this.starts = new LineStarts(language, openings);
        this.bodyLines = bodyLines;
    }

    List<Unit> split(List<TextLine> text) {
        layout = Layout.of(text);
        whole = !layout.flat() && !isCut(text);
        innerOpenings = InnerOpenings.count(text, layout, language, openings);
        Unit open = null;
        for (int i = 0; i < text.size(); i++) {
            TextLine line = text.get(i);
            Line next = i + 1 < text.size() ? text.get(i + 1).line() : null;
            Unit above = open;
            count(above, line.line());
            Optional<PrintedLabel> misread = misread(line.line()).or(() -> inBrackets(above, line.line()));
            if (open == null || misread.isPresent() && mayEnd(open, line) || begins(open, line, next)) {
                open = new Unit(line, misread);
                units.add(open);
                remember(open, next);
            } else {
                open.add(line);
            }
        }
        return units;
    }

    /** True where a page end parts a sentence somewhere; in a text that no page end has cut, a block that ends in a comma is whole. */
    private boolean isCut(List<TextLine> text) {
        for (int i = 1; i < text.size(); i++) {
            Line before = text.get(i - 1).line();
            boolean prose = before.sort() == Line.Sort.WORDS && before.level() == 0 && layout.breadth(before) > LONGEST_HEADING;
            if (prose && text.get(i).gap() != Gap.LINE && Ending.of(before.text(), language) == Ending.NONE) {
                return true;
            }
        }
        return false;
    }

    /** A draft that is quoted has numbers of its own; behind it those of the quoting one go on. */
    private void count(Unit above, Line line) {
        boolean before = above != null && above.first().isQuoted();
        if (line.isQuoted() && !before) {
            outside = labels;
            labels = new LabelSequence();
        } else if (before && !line.isQuoted()) {
            labels = outside;
        }
    }

    private void remember(Unit begun, Line next) {
        if (bodyLines.isBodyLine(begun.first(), next)) {
            labels.restart();
        }
        begun.label().ifPresent(labels::add);
    }

    /** The number that is due here, misread by a scanner, before words that open a paragraph of the operative part. */
    private Optional<PrintedLabel> misread(Line line) {
        boolean inOrder = line.label().filter(labels::goOnWith).isPresent();
        return inOrder || line.level() > 0 ? Optional.empty() : labels.misread(line.text()).filter(label -> {
            String words = line.text().substring(label.length());
            return openings.isKnown(words, Folded.of(words), Part.OPERATIVE);
        });
    }

    /** The number of a paragraph in the brackets of an item; behind a colon a list begins. */
    private Optional<PrintedLabel> inBrackets(Unit above, Line line) {
        if (line.level() > 0 || above != null && Ending.isColon(above.tail())) {
            return Optional.empty();
        }
        return line.label().flatMap(label -> {
            String words = line.text().substring(label.length());
            return labels.inBrackets(label, openings.isKnown(words, Folded.of(words), Part.OPERATIVE) || starts.hasMarkedOpening(line));
        });
    }

    private boolean mayEnd(Unit open, TextLine line) {
        return line.gap() != Gap.LINE || Ending.of(open.text(), language) != Ending.NONE;
    }

    private boolean begins(Unit open, TextLine text, Line next) {
        Line line = text.line();
        if (!line.quote().isEmpty() || line.isQuoted() != open.first().isQuoted()) {
            return true;
        }
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
        if (text.gap() != Gap.LINE && (UnitKinds.isSectionMark(line.text()) || isOnlySectionMark(open) || isClosing(open))) {
            return true;
        }
        if (text.gap() != Gap.LINE && (UnitKinds.isListed(open.first().text()) && mayFollowList(line) || UnitKinds.isListed(line.text()) && ending != Ending.NONE)) {
            return true;
        }
        return switch (text.gap()) {
            case LINE -> beginsAfterLine(open, line, ending) || layout.flat() && ending != Ending.NONE && isHeading(line, next);
            case BLANK -> beginsAfterBlank(open, line, ending);
            case PAGE -> beginsAfterPage(line, ending) || layout.flat() && ending != Ending.NONE && isHeading(line, next);
        };
    }

    /** An item of a list may be cut by a page end as any sentence may. */
    private boolean mayFollowList(Line line) {
        return UnitKinds.isListed(line.text()) || starts.mayBegin(line) && !starts.goOn(line);
    }

    /** At the start of a block a small number with a stop is a label, whatever stands before it: a heading, say. */
    private boolean isPlainNumber(Line line) {
        return isTarget(line.text()) || line.label().filter(label -> label.isNumber() && label.dress() == PrintedLabel.Dress.STOP && label.readings().get(0).value() <= HIGHEST_ITEM).isPresent();
    }

    private static boolean isFirst(Line line) {
        return line.label().filter(label -> label.value(Numerals.System.DECIMAL) == 1).isPresent();
    }

    /** A paragraph that is numbered as a target is, with a stop inside the number. */
    static boolean isTarget(String text) {
        return TARGET.matcher(text).lookingAt();
    }

    private static boolean isOnlyLabel(Unit open) {
        return open.length() <= LONGEST_MARK && open.label().filter(label -> label.length() >= open.text().length()).isPresent();
    }

    private static boolean isOnlySectionMark(Unit open) {
        return open.length() <= LONGEST_MARK && UnitKinds.isSectionMark(open.text());
    }

    /** The meeting at which a text was adopted stands in a line of its own, and so does the date under it. */
    private boolean isClosing(Unit open) {
        return isMeeting(open) || open.length() <= LONGEST_MARK && units.size() > 1 && isMeeting(units.get(units.size() - 2));
    }

    private boolean isMeeting(Unit open) {
        return labels.haveNumber() && open.length() <= (open.label().isEmpty() ? LONGEST_CLOSING : LONGEST_MARK) && UnitKinds.namesMeeting(language, open.folded().text().strip());
    }

    private boolean beginsAfterPage(Line line, Ending ending) {
        if (isLabel(line, ending)) {
            return true;
        }
        return switch (ending) {
            case HARD -> true;
            case COMMA -> startsLikeAParagraph(line) || whole && starts.mayBegin(line);
            case NONE -> starts.areUnmistakable(line);
        };
    }

    private boolean beginsAfterBlank(Unit open, Line line, Ending ending) {
        if (isLabel(line, ending) || ending == Ending.HARD || isPlainNumber(line) && (!layout.flat() || isFirst(line) && layout.isShort(open.last()))) {
            return true;
        }
        if (ending == Ending.COMMA) {
            return startsLikeAParagraph(line) || !starts.goOn(line) || (layout.isWrapped() || whole) && starts.mayBegin(line) || lacksCapital(line);
        }
        boolean apart = layout.flat() ? layout.isShort(open.last()) : isPlainAndBrief(open);
        boolean full = layout.flat() && open.first() != open.last() && !layout.hadRoom(open.last(), line);
        return starts.areUnmistakable(line) || !starts.goOn(line) && !full || !language.opensInUpperCase() && apart;
    }

    /** Words that open a reason, without their capital; an opening in italics is one wherever pages end, plain words only where none do. */
    private boolean lacksCapital(Line line) {
        boolean apart = whole || !layout.flat() && line.prose().emphasisEnd() > 0 && line.prose().emphasisedShare() < 0.5;
        return apart && !labels.haveNumber() && openings.isKnownInAnyCase(line.folded(), Part.PREAMBULAR);
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
        boolean marked = known && ending != Ending.NONE && line.prose().emphasisEnd() > 0;
        if (marked || !layout.flat()) {
            return marked || ending != Ending.NONE && !labels.haveNumber() && starts.opensClause(line);
        }
        return switch (ending) {
            case HARD -> room && (layout.isShort(open.last()) || known || labels.haveNumber()) || known && !labels.haveNumber();
            case COMMA -> !labels.haveNumber() && (starts.opensClause(line) || known && (room || language.opensInUpperCase() || innerOpenings.arePassedBy(line)) || !known && starts.mayBegin(line) && layout.hadAmpleRoom(open.last(), line));
            case NONE -> room && layout.isShort(open.last()) && isHeadingLike(open) && (known || !starts.goOn(line));
        };
    }

    /** True where a bracket stands open that was opened not long before: no paragraph ends in brackets. */
    private static boolean isInBrackets(String text) {
        String near = text.substring(Math.max(0, text.length() - BRACKETS_SPAN));
        return Math.max(near.lastIndexOf('('), near.lastIndexOf('（')) > Math.max(near.lastIndexOf(')'), near.lastIndexOf('）'));
    }

    /** A short line without a mark at its end, before the next number. */
    private boolean isHeading(Line line, Line next) {
        return next != null && starts.mayBegin(line) && isNext(next) && Ending.of(line.text(), language) == Ending.NONE && layout.hadRoom(line, next);
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
        Optional<PrintedLabel> label = line.label();
        if (label.isEmpty() || label.get().dress() == PrintedLabel.Dress.DASH && !usesDashes() && !isNext(line)) {
            return false;
        }
        return ending != Ending.NONE && (label.get().isNumber() || isItem(label.get(), line)) || isNext(line);
    }

    private boolean usesDashes() {
        return language.labelPatterns().get(0).contains("-");
    }

    private boolean isItem(PrintedLabel label, Line line) {
        boolean small = label.readings().stream().anyMatch(r -> r.value() <= HIGHEST_ITEM);
        return small && (label.dress() != PrintedLabel.Dress.STOP || isNext(line) || Character.isUpperCase(line.text().charAt(0)));
    }

    /** A label that goes on where the labels before it stopped, or begins a new list. */
    private boolean isNext(Line line) {
        Optional<PrintedLabel> label = line.label();
        if (label.isEmpty()) {
            return false;
        }
        boolean restarts = label.get().isNumber() && label.get().value(Numerals.System.DECIMAL) == 1 && startsLikeAParagraph(line, label.get().length());
        return restarts || labels.goOnWith(label.get());
    }

    private boolean startsLikeAParagraph(Line line) {
        return startsLikeAParagraph(line, 0);
    }

    private boolean startsLikeAParagraph(Line line, int from) {
        String text = line.text().substring(from);
        Folded folded = from == 0 ? line.folded() : Folded.of(text);
        if (openings.isKnown(text, folded, null)) {
            return from > 0 || !labels.haveNumber() || line.prose().emphasisEnd() > 0 || openings.isKnown(text, folded, Part.PREAMBULAR);
        }
        return from == 0 && starts.hasMarkedOpening(line);
    }
}
