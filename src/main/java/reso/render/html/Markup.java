package reso.render.html;

import java.util.Map;
import java.util.TreeMap;

/** Writes HTML: tags with their attributes sorted, words escaped. What a page cannot carry, a control character, is shown as U+FFFD. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn; an attribute without a value is left out */
    Markup open(String tag, String... attributes) {
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            sorted.put(attributes[i], attributes[i + 1]);
        }
        out.append('<').append(tag);
        sorted.forEach((name, value) -> out.append(value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + "\""));
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String words) {
        out.append(escape(words));
        return this;
    }

    /** A line end between blocks. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** What was written by another of these. */
    Markup add(Markup other) {
        out.append(other.out);
        return this;
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append(i + 1 < words.length() && words.charAt(i + 1) == '\n' ? "" : "\n");
                default -> safe.append(isPrintable(words, i) ? c : '\uFFFD');
            }
        }
        return safe.toString();
    }

    private static boolean isPrintable(String words, int i) {
        char c = words.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1)) && (words.codePointAt(i) & 0xFFFE) != 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(words.charAt(i - 1)) && (words.codePointAt(i - 1) & 0xFFFE) != 0xFFFE;
        }
        boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
        return !noncharacter && (!Character.isISOControl(c) || c == '\n' || c == '\t');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
