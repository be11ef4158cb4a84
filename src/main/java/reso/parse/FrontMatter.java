package reso.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import reso.model.Masthead.Field;
import reso.text.LineIndex;
import reso.text.Span;

/**
 * The block between two lines of dashes at the very start of a draft: {@code key: value} a line. Values that are lists or
 * deeper are left alone; nothing in it is ever executed or expanded, which a full YAML reader would have to be kept from.
 */
final class FrontMatter {
    private final Map<String, Field> values = new LinkedHashMap<>();
    private final int end;

    private FrontMatter(String text) {
        LineIndex lines = new LineIndex(text);
        this.end = isFence(text, lines, 1) ? read(text, lines) : 0;
    }

    static FrontMatter of(String text) {
        return new FrontMatter(text);
    }

    private static boolean isFence(String text, LineIndex lines, int line) {
        return text.substring(lines.start(line), lines.end(line)).stripTrailing().equals("---");
    }

    private int read(String text, LineIndex lines) {
        Map<String, Field> read = new LinkedHashMap<>();
        for (int line = 2; line <= lines.count(); line++) {
            if (isFence(text, lines, line)) {
                values.putAll(read);
                return lines.end(line);
            }
            String words = text.substring(lines.start(line), lines.end(line));
            if (!words.isBlank() && !words.startsWith("#") && !looksLikeYaml(words)) {
                return 0;
            }
            entry(words, lines.start(line), read);
        }
        return 0;
    }

    private static boolean looksLikeYaml(String line) {
        return line.startsWith(" ") || line.startsWith("-") || line.indexOf(':') > 0;
    }

    private static void entry(String line, int offset, Map<String, Field> read) {
        int colon = line.indexOf(':');
        if (colon <= 0 || Character.isWhitespace(line.charAt(0)) || line.startsWith("-")) {
            return;
        }
        int start = colon + 1;
        int stop = line.length();
        while (start < stop && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (stop > start && Character.isWhitespace(line.charAt(stop - 1))) {
            stop--;
        }
        boolean quoted = stop - start >= 2 && (line.charAt(start) == '"' || line.charAt(start) == '\'') && line.charAt(stop - 1) == line.charAt(start);
        if (quoted) {
            start++;
            stop--;
        }
        if (stop > start) {
            read.putIfAbsent(line.substring(0, colon).strip(), new Field(line.substring(start, stop), new Span(offset + start, offset + stop)));
        }
    }

    Optional<Field> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The offset after the block; 0 where there is none. */
    int end() {
        return end;
    }

    /** The text with the block turned into spaces, so that offsets stay what they are. */
    String blanked(String text) {
        if (end == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            out.append(c == '\n' || c == '\r' ? c : ' ');
        }
        return out.append(text, end, text.length()).toString();
    }
}
