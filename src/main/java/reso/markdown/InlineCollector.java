package reso.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reso.text.Powers;
import reso.text.Span;

/** The inline content of one block as a flat list: nested emphasis becomes a face, superscripts become note marks. */
final class InlineCollector {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final List<Inline> out = new ArrayList<>();
    private final Set<String> openTags = new HashSet<>();
    private int end;
    private int italic;
    private int bold;
    private String link = "";
    private int supStart = -1;
    private int supContent;
    private int supMark;
    private int runStart;
    private int runEnd = -1;
    private Face runFace = Face.PLAIN;
    private String runLink = "";

    InlineCollector(String text) {
        this.text = text;
    }

    List<Inline> collect(Node block) {
        end = block.getEndOffset();
        Node node = block.getFirstChild();
        while (node != null) {
            if (enter(node) && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                leave(node);
                node = node.getParent();
            }
            if (node == block) {
                break;
            }
            leave(node);
            node = node.getNext();
        }
        flush();
        return NoteMarks.split(LooseEmphasis.read(out));
    }

    /** Takes what the node itself says; true where its children are to be visited. */
    private boolean enter(Node node) {
        if (node instanceof Emphasis) {
            italic++;
            return true;
        }
        if (node instanceof StrongEmphasis) {
            bold++;
            return true;
        }
        if (node instanceof Link l) {
            link = l.getUrl().unescape();
            return true;
        }
        if (node instanceof TextBase) {
            return true;
        }
        leaf(node);
        return false;
    }

    private void leave(Node node) {
        if (node instanceof Emphasis) {
            italic--;
        } else if (node instanceof StrongEmphasis) {
            bold--;
        } else if (node instanceof Link) {
            link = "";
        }
    }

    private void leaf(Node node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            add(new Inline.Break(new Span(start, end)));
        } else if (node instanceof HtmlEntity) {
            words(Escaping.unescapeHtml(node.getChars()), new Span(start, end));
        } else if (node instanceof HtmlInline) {
            html(new Span(start, end));
        } else if (node instanceof HtmlInlineComment || node instanceof Image || node instanceof AutoLink || node instanceof Code && standsApart(start, end)) {
            add(new Inline.Raw(text.substring(start, end), new Span(start, end)));
        } else if (node instanceof RefNode && text.charAt(start) == '[' && text.charAt(end - 1) == ']') {
            bracketed(start, end);
        } else {
            escaped(start, end);
        }
    }

    /** Two backticks that were typed for apostrophes make no code of what stands between them. */
    private boolean standsApart(int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Brackets that link nowhere are brackets of the draft; the library leaves what stands in them unread. */
    private void bracketed(int start, int end) {
        String inner = text.substring(start + 1, end - 1);
        if (inner.startsWith("^") || inner.indexOf('*') < 0 && inner.indexOf('<') < 0 && inner.indexOf('_') < 0) {
            escaped(start, end);
            return;
        }
        escaped(start, start + 1);
        flush();
        for (Inline inline : MarkdownReader.line(inner)) {
            out.add(PlainLines.shifted(faced(inline), start + 1));
        }
        escaped(end - 1, end);
    }

    private Inline faced(Inline inline) {
        if (inline instanceof Inline.Words words) {
            boolean tilted = italic > 0 || words.face() == Face.ITALIC || words.face() == Face.BOLD_ITALIC;
            boolean heavy = bold > 0 || words.face() == Face.BOLD || words.face() == Face.BOLD_ITALIC;
            return new Inline.Words(words.text(), words.span(), Face.of(tilted, heavy), words.link());
        }
        return inline;
    }

    private void html(Span span) {
        String tag = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
        if (FacedTags.isOne(tag) && isPaired(tag, span)) {
            flush();
            int step = tag.startsWith("</") ? -1 : 1;
            italic += FacedTags.isBold(tag) ? 0 : step;
            bold += FacedTags.isBold(tag) ? step : 0;
        } else if (tag.equals("<sup>")) {
            flush();
            supStart = span.start();
            supContent = span.end();
            supMark = out.size();
        } else if (tag.equals("</sup>") && supStart >= 0) {
            superscript(text.substring(supContent, span.start()), new Span(supStart, span.end()));
            supStart = -1;
        } else if (tag.equals("<br>") || tag.equals("<br/>") || tag.equals("<br />")) {
            add(new Inline.Break(span));
        } else {
            add(new Inline.Raw(text.substring(span.start(), span.end()), span));
        }
    }

    /** A tag that opens is read as one where it closes in the same block, and a tag that closes where it was opened; others are words. */
    private boolean isPaired(String tag, Span span) {
        if (tag.startsWith("</")) {
            return openTags.remove(FacedTags.name(tag));
        }
        boolean closes = text.substring(span.end(), end).toLowerCase(Locale.ROOT).contains("</" + FacedTags.name(tag) + ">");
        return closes && openTags.add(FacedTags.name(tag));
    }

    /** {@code <sup>1</sup>} is a note mark; {@code <sup>e</sup>} and {@code <sup>o</sup>} are letters of an ordinal. */
    private void superscript(String content, Span span) {
        List<Inline> marks = Powers.isOne(text, span.start(), content.strip()) ? List.of() : NoteMarks.inSuperscript(content, span);
        if (!marks.isEmpty()) {
            runEnd = -1;
            while (out.size() > supMark) {
                out.remove(out.size() - 1);
            }
            out.addAll(marks);
        }
    }

    /** Words with backslash escapes taken off, each escape a unit of its own. */
    private void escaped(int start, int end) {
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == '\\' && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                words(text.substring(from, i), new Span(from, i));
                words(text.substring(i + 1, i + 2), new Span(i, i + 2));
                from = i + 2;
                i++;
            }
        }
        words(text.substring(from, end), new Span(from, end));
    }

    /** Takes words; those that stand side by side in the source and are set alike become one run. */
    private void words(String words, Span span) {
        if (words.isEmpty()) {
            return;
        }
        Face face = Face.of(italic > 0, bold > 0);
        boolean linear = words.length() == span.length();
        if (linear && runEnd == span.start() && runFace == face && runLink.equals(link)) {
            runEnd = span.end();
            return;
        }
        flush();
        if (linear) {
            runStart = span.start();
            runEnd = span.end();
            runFace = face;
            runLink = link;
        } else {
            out.add(new Inline.Words(words, span, face, link));
        }
    }

    private void add(Inline inline) {
        flush();
        out.add(inline);
    }

    private void flush() {
        if (runEnd >= 0) {
            out.add(new Inline.Words(text.substring(runStart, runEnd), new Span(runStart, runEnd), runFace, runLink));
            runEnd = -1;
        }
    }
}
