package reso.report;

/** Words made fit for XML 1.0: what has a meaning there is escaped, and a character that may not stand there at all becomes U+FFFD. */
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /** An attribute with a space before it. */
    static String attribute(String name, Object value) {
        return " " + name + "=\"" + escaped(String.valueOf(value)) + "\"";
    }

    static String escaped(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> append(out, isLegal(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** What a terminal could obey is written as a number. */
    private static void append(StringBuilder out, int c) {
        if (Character.isISOControl(c)) {
            out.append("&#").append(c).append(';');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
