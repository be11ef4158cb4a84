package reso.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Whether lines or empty lines carry the structure of a text, told from the text itself: words copied from a page have no
 * emphasis and break at the margin; Markdown has one paragraph a block.
 *
 * @param flat whether paragraphs may begin at any line
 * @param margin how broad a full line looks; 0 where lines are not wrapped
 */
record Layout(boolean flat, int margin) {
    private static final double WRAPPED_SHARE = 0.3;
    private static final double EMPHASISED_SHARE = 0.15;

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
        return new Layout(broken && emphasised <= EMPHASISED_SHARE * Math.max(blocks, text.size() / 4.0), broken ? margin(text) : 0);
    }

    /** The broadest line but for strays: one line in a hundred may stick out. */
    private static int margin(List<TextLine> text) {
        int[] widths = text.stream().filter(line -> line.line().sort() == Line.Sort.WORDS).mapToInt(line -> line.line().width()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length - 1 - widths.length / 100];
    }

    /** True where the first word of {@code next} would have had room at the end of {@code line}: the break was meant. */
    boolean hadRoom(Line line, Line next) {
        return margin > 0 && line.width() + 1 + firstWordWidth(next.text()) <= margin;
    }

    /** As {@link #hadRoom}, with so much to spare that no error of measure explains it. */
    boolean hadAmpleRoom(Line line, Line next) {
        return margin > 0 && line.width() + 1 + firstWordWidth(next.text()) + margin * 0.06 <= margin;
    }

    /** True where the line is so short that nobody would have broken it for want of room. */
    boolean isShort(Line line) {
        return margin > 0 && line.width() < margin * 0.8;
    }

    private static int firstWordWidth(String text) {
        int width = 0;
        int[] points = text.codePoints().limit(40).toArray();
        for (int point : points) {
            if (Character.isWhitespace(point)) {
                break;
            }
            width += Line.width(point);
            if (Line.width(point) == 2) {
                return width + 2;
            }
        }
        return Arrays.stream(points).findAny().isPresent() ? width : 0;
    }
}
