package reso.markdown;

import java.util.ArrayList;
import java.util.List;
import reso.text.Powers;
import reso.text.Span;

/** Finds note marks in words: {@code [^1]}, {@code ¹}, {@code ^1^} as converters write superscripts, and what stands between {@code <sup>} and {@code </sup>}. */
final class NoteMarks {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_FIGURE = 3;

    private NoteMarks() {}

    /** The marks in a superscript, one for each number of {@code 1,2}; none where it holds the letters of an ordinal. */
    static List<Inline> inSuperscript(String content, Span whole) {
        List<String> markers = new ArrayList<>();
        for (String part : content.replace("\\", "").strip().split("\\s*[,;،，]\\s*", -1)) {
            String bare = part.replaceAll("^[(\\[（]|[)\\]）]$", "").strip();
            boolean number = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(Character::isDigit);
            boolean sign = !bare.isEmpty() && bare.length() <= 4 && bare.chars().allMatch(c -> c == '*' || c == '†' || c == '‡');
            boolean letter = part.length() == 3 && bare.length() == 1 && Character.isLetter(bare.charAt(0));
            if (!number && !sign && !letter) {
                return List.of();
            }
            markers.add(number ? digits(bare) : bare);
        }
        List<Inline> marks = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            Span span = i == 0 ? new Span(whole.start(), markers.size() == 1 ? whole.end() : whole.end() - 1) : Span.at(whole.end() - 1);
            marks.add(new Inline.Mark(markers.get(i), span, Inline.Notation.SUP));
        }
        return marks;
    }

    private static String digits(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(Character.digit(c, 10)));
        return out.toString();
    }

    /** The same inlines with the marks that stand in words taken out of them. */
    static List<Inline> split(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words && words.text().length() == words.span().length()) {
                split(words, out);
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private static void split(Inline.Words words, List<Inline> out) {
        String text = words.text();
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int end = mayBegin(text.charAt(i)) ? markEnd(text, i) : -1;
            if (end < 0 || isSuperscript(text.charAt(i)) && Powers.isOne(text, i, plain(text.substring(i, end)))) {
                i++;
                continue;
            }
            piece(words, from, i, out);
            Span span = new Span(words.span().start() + i, words.span().start() + end);
            out.add(switch (text.charAt(i)) {
                case '[' -> new Inline.Mark(text.substring(i + 2, end - 1), span, Inline.Notation.MARKDOWN);
                case '^' -> new Inline.Mark(text.substring(i + 1, end - 1), span, Inline.Notation.SUP);
                default -> new Inline.Mark(plain(text.substring(i, end)), span, Inline.Notation.SUPERSCRIPT);
            });
            from = end;
            i = end;
        }
        piece(words, from, text.length(), out);
    }

    private static void piece(Inline.Words words, int from, int to, List<Inline> out) {
        if (to > from) {
            Span span = new Span(words.span().start() + from, words.span().start() + to);
            out.add(new Inline.Words(words.text().substring(from, to), span, words.face(), words.link()));
        }
    }

    private static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /** Few signs can begin a mark; the rest of Latin print comes before all superscripts. */
    private static boolean mayBegin(char c) {
        return c == '[' || c == '^' || c > 0xB0;
    }

    private static int markEnd(String text, int at) {
        if (text.startsWith("[^", at)) {
            int close = text.indexOf(']', at);
            boolean named = close > at + 2 && close - at <= LONGEST_NAME && text.substring(at + 2, close).chars().noneMatch(Character::isWhitespace);
            return named ? close + 1 : -1;
        }
        if (text.charAt(at) == '^') {
            return raisedEnd(text, at);
        }
        int end = at;
        while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > at ? end : -1;
    }

    /** After a figure between carets that follows a word or its mark, or that a line or another piece of text begins with. */
    private static int raisedEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_FIGURE && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == '^';
        int word = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        boolean follows = at == 0 || word > 0 && (word == at || ",;.:".indexOf(text.charAt(word - 1)) >= 0) && !Character.isWhitespace(text.charAt(word - 1));
        return closed && follows ? end + 1 : -1;
    }

    private static String plain(String superscript) {
        StringBuilder out = new StringBuilder();
        superscript.chars().forEach(c -> out.append(SUPERSCRIPTS.indexOf(c)));
        return out.toString();
    }
}
