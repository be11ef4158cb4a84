package reso.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reso.text.Span;

/** Walks the library's tree, without recursion, and keeps what a draft is made of. */
final class BlockCollector {
    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    BlockCollector(String text) {
        this.text = text;
    }

    List<Block> collect(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            boolean deeper = node instanceof BlockQuote && node.getFirstChild() != null;
            if (!deeper) {
                add(node);
            }
            node = deeper ? node.getFirstChild() : following(node, document);
        }
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    private static Node following(Node node, Node root) {
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }

    private void add(Node node) {
        Span span = trimmed(node.getStartOffset(), node.getEndOffset());
        if (node instanceof Paragraph) {
            prose(node, 0, span);
        } else if (node instanceof Heading heading) {
            heading(heading, span);
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule(span));
        } else if (node instanceof HtmlCommentBlock && isOneComment(span)) {
            blocks.add(new Block.Comment(text.substring(span.start(), span.end()), span));
        } else if (!span.isEmpty()) {
            blocks.add(new Block.Opaque(text.substring(span.start(), span.end()), span));
        }
    }

    private boolean isOneComment(Span span) {
        return text.startsWith("<!--", span.start()) && text.indexOf("-->", span.start()) + 3 == span.end();
    }

    /**
     * A line of dashes under a paragraph makes it a heading in Markdown; on a scanned page it is the rule at the page foot, and
     * the paragraph above it stays what it is.
     */
    private void heading(Heading heading, Span span) {
        if (heading.isSetextHeading()) {
            Span rule = trimmed(heading.getClosingMarker().getStartOffset(), heading.getClosingMarker().getEndOffset());
            prose(heading, 0, trimmed(span.start(), rule.start()));
            blocks.add(new Block.Rule(rule));
        } else {
            prose(heading, heading.getLevel(), span);
        }
    }

    private void prose(Node node, int level, Span span) {
        List<Inline> inlines = new InlineCollector(text).collect(node);
        if (!inlines.isEmpty()) {
            blocks.addAll(ListedLines.part(new Block.Prose(inlines, level, span)));
        }
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
