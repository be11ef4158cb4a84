package reso.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Whether lines or empty lines carry the structure of a text, told from the text itself: words copied from a page have no
 * emphasis and break at the margin; Markdown has one paragraph a block.
 *
 * @param flat whether paragraphs may begin at any line
 * @param margin how broad a full line is; 0 where lines are not wrapped
 * @param counted whether lines were broken after a number of characters, all alike; else broad signs count two
 */
record Layout(boolean flat, int margin, boolean counted) {
    private static final double WRAPPED_SHARE = 0.3;
    private static final double EMPHASISED_SHARE = 0.15;
    private static final int RAGGED = 3;
    /** Of the lines of a text that breaks at a margin so many end within a word's length of it. */
    private static final double FULL_SHARE = 0.2;
    private static final double WORD_SHARE = 0.1;
    private static final int LONGEST_WORD = 40;
    private static final double USUAL_WORD = 6.5;

    static Layout of(List<TextLine> text) {
        int wrapped = 0;
        int emphasised = 0;
        int blocks = 0;
        for (TextLine line : text) {
            boolean within = line.gap() == Gap.LINE && line.line().level() == 0;
            wrapped += within ? 1 : 0;
            blocks += within ? 0 : 1;
            emphasised += line.line().prose().emphasisEnd() > 0 && line.line().level() == 0 ? 1 : 0;
        }
        boolean broken = wrapped >= 2 && wrapped > WRAPPED_SHARE * text.size();
        // The line that names the body may be set in italics in any text.
        boolean plain = emphasised <= Math.max(1, EMPHASISED_SHARE * Math.max(blocks, text.size() / 4.0));
        boolean flat = broken && plain;
        return broken ? measured(text, flat) : new Layout(flat, 0, false);
    }

    /** Of the two ways to measure a line, the one by which more lines are full is the one the lines were broken by. */
    private static Layout measured(List<TextLine> text, boolean flat) {
        int[] widths = breadths(text, false);
        int[] counts = breadths(text, true);
        boolean counted = full(counts) > full(widths);
        return new Layout(flat, margin(counted ? counts : widths), counted);
    }

    private static int[] breadths(List<TextLine> text, boolean counted) {
        return text.stream().filter(line -> line.line().sort() == Line.Sort.WORDS).mapToInt(line -> breadth(line.line().text(), counted)).sorted().toArray();
    }

    private static int breadth(String text, boolean counted) {
        return counted ? text.codePointCount(0, text.length()) : text.codePoints().map(Line::width).sum();
    }

    private static long full(int[] breadths) {
        int margin = margin(breadths);
        return Arrays.stream(breadths).filter(breadth -> breadth <= margin && breadth > margin - RAGGED).count();
    }

    /**
     * The broadest line but for strays: one line in a hundred may stick out, and any that has next to none of its breadth, as where
     * somebody has joined some lines and left the others.
     */
    private static int margin(int[] sorted) {
        int broadest = sorted.length == 0 ? 0 : sorted[sorted.length - 1 - sorted.length / 100];
        int shorter = sorted.length;
        for (int i = sorted.length - 1; i >= sorted.length / 2; i--) {
            int margin = Math.min(sorted[i], broadest);
            while (shorter > 0 && sorted[shorter - 1] > margin * (1 - WORD_SHARE)) {
                shorter--;
            }
            if (i + 1 - shorter >= Math.max(2, FULL_SHARE * sorted.length)) {
                return margin;
            }
        }
        return broadest;
    }

    /** Whether lines end at a margin, so that an empty line between two is meant. */
    boolean isWrapped() {
        return margin > 0;
    }

    int breadth(Line line) {
        return breadth(line.text(), counted);
    }

    /** True where the first word of {@code next} would have had room at the end of {@code line}: the break was meant. */
    boolean hadRoom(Line line, Line next) {
        return margin > 0 && breadth(line) + 1 + firstWord(next.text()) <= margin;
    }

    /** As {@link #hadRoom}, with so much to spare that no error of measure explains it. */
    boolean hadAmpleRoom(Line line, Line next) {
        return margin > 0 && breadth(line) + 1 + firstWord(next.text()) + margin * 0.06 <= margin;
    }

    /** True where the line is so short that nobody would have broken it for want of room. */
    boolean isShort(Line line) {
        return margin > 0 && breadth(line) < margin * 0.8;
    }

    /** How much room the line's first word needs, counted in the usual steps from one place where a line may break to the next. */
    double roomNeeded(Line line) {
        boolean broad = !line.text().isEmpty() && Line.width(line.text().codePointAt(0)) == 2;
        return (firstWord(line.text()) + 1) / (broad ? (counted ? 1.0 : 2.0) : USUAL_WORD);
    }

    /** What a line would have needed to take in the first word: signs that stand without spaces come one by one, with a mark that clings to them. */
    private int firstWord(String text) {
        int breadth = 0;
        int[] points = text.codePoints().limit(LONGEST_WORD).toArray();
        for (int point : points) {
            if (Character.isWhitespace(point)) {
                break;
            }
            breadth += counted ? 1 : Line.width(point);
            if (Line.width(point) == 2) {
                return breadth + (counted ? 1 : 2);
            }
        }
        return breadth;
    }
}
