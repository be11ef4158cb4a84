package reso.text;

import java.nio.charset.StandardCharsets;

/**
 * The characters of one draft and the name it goes by. Nothing is normalized: a no-break space, a line end or a decomposed
 * accent is evidence. A byte-order mark is remembered but is not part of the content, so that columns are those of an editor.
 */
public final class SourceText {
    private final String path;
    private final String content;
    private final boolean byteOrderMark;
    private LineIndex lines;

    private SourceText(String path, String content, boolean byteOrderMark) {
        this.path = path;
        this.content = content;
        this.byteOrderMark = byteOrderMark;
    }

    public static SourceText of(String path, String content) {
        boolean marked = content.startsWith("\uFEFF");
        return new SourceText(path, marked ? content.substring(1) : content, marked);
    }

    /** @throws UnreadableTextException if the bytes are not valid UTF-8 text */
    public static SourceText decode(String path, byte[] bytes) throws UnreadableTextException {
        return of(path, Utf8.decode(bytes));
    }

    /** The same file with other words in it. */
    public SourceText with(String newContent) {
        return new SourceText(path, newContent, byteOrderMark);
    }

    public String path() {
        return path;
    }

    public String content() {
        return content;
    }

    public int length() {
        return content.length();
    }

    public String slice(Span span) {
        return content.substring(span.start(), span.end());
    }

    public Position positionAt(int offset) {
        return lines().positionAt(offset);
    }

    public synchronized LineIndex lines() {
        if (lines == null) {
            lines = new LineIndex(content);
        }
        return lines;
    }

    /** All characters to write back, the byte-order mark the file came with included. */
    public String marked() {
        return byteOrderMark ? "\uFEFF" + content : content;
    }

    /** The bytes to write back: UTF-8, with the byte-order mark the file came with. */
    public byte[] encode() {
        return marked().getBytes(StandardCharsets.UTF_8);
    }
}
