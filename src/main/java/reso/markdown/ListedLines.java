package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reso.text.Span;

/**
 * Parts a block at lines that stand for themselves: the items of a list without empty lines, which begin with one and the same
 * bullet, two of them at least, and the addresses that links by name have, {@code [report]: https://…}.
 */
final class ListedLines {
    private static final String BULLETS = "-*+•";
    private static final Pattern ADDRESS = Pattern.compile("\\[[^\\]^\\n][^\\]\\n]{0,60}\\]:(?: ?[a-zA-Z][a-zA-Z+.-]*:\\S| ?[/#.]\\S| ?$)");
    private static final int FEWEST = 2;

    private ListedLines() {}

    static List<Block> part(Block.Prose block) {
        List<Inline> inlines = block.inlines();
        char bullet = 0;
        int items = 0;
        int addresses = 0;
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            boolean begins = i == 0 || inlines.get(i - 1) instanceof Inline.Break;
            char sign = begins ? bullet(inlines.get(i)) : 0;
            if (sign != 0 && (bullet == 0 || sign == bullet)) {
                bullet = sign;
                items++;
                starts.add(i);
            } else if (begins && inlines.get(i) instanceof Inline.Words words && ADDRESS.matcher(words.text()).lookingAt()) {
                addresses++;
                starts.add(i);
            }
        }
        boolean listed = items >= FEWEST || addresses > 0 && starts.size() == addresses;
        return listed && block.level() == 0 ? part(block, starts) : List.of(block);
    }

    /** The sign that begins the line, if a space and words follow it; 0 for none. */
    private static char bullet(Inline first) {
        String text = first instanceof Inline.Words words && words.text().length() == words.span().length() ? words.text() : "";
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ' && (text.length() == 2 || text.charAt(2) != ' ') ? text.charAt(0) : 0;
    }

    private static List<Block> part(Block.Prose block, List<Integer> starts) {
        List<Block> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from) {
                parts.add(piece(block, from, start - 1));
            }
            from = start;
        }
        parts.add(piece(block, from, block.inlines().size()));
        return parts;
    }

    private static Block piece(Block.Prose block, int from, int to) {
        List<Inline> inlines = block.inlines().subList(from, to);
        return new Block.Prose(inlines, 0, new Span(inlines.get(0).span().start(), inlines.get(inlines.size() - 1).span().end()));
    }
}
