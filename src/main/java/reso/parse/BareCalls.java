package reso.parse;

import java.util.List;
import java.util.Optional;

/** The marks of bare notes: digits where no number makes sense. Marks are claimed in order, each after the one before. */
final class BareCalls {
    private final List<Line> lines;
    private final boolean[] lifted;
    private final String countedThings;
    private int fromLine;
    private int fromOffset;
    private boolean setApart;

    /** Digits in a line that may be a mark; {@code glued} where they close a word or follow a comma without a space. */
    record Candidate(int line, int start, int end, int strength) {}

    BareCalls(List<Line> lines, boolean[] lifted, String countedThings) {
        this.lines = lines;
        this.lifted = lifted;
        this.countedThings = countedThings;
    }

    /** Marks of this text may stand free between two words, where any number might: «the report 15 and». */
    void seekSetApart() {
        setApart = true;
    }

    /** The best mark for {@code number} before the line {@code limit}. */
    Optional<Candidate> find(int number, int limit) {
        Candidate best = null;
        String digits = String.valueOf(number);
        for (int i = fromLine; i < limit; i++) {
            if (lifted[i] || lines.get(i).sort() != Line.Sort.WORDS) {
                continue;
            }
            String text = lines.get(i).text();
            for (int at = text.indexOf(digits, i == fromLine ? fromOffset : 0); at >= 0; at = text.indexOf(digits, at + 1)) {
                int strength = strength(text, at, at + digits.length());
                if (strength > 0 && (best == null || strength > best.strength())) {
                    best = new Candidate(i, at, at + digits.length(), strength);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How sure the best mark for {@code number} is: 0 where there is none, 1 where it may as well be part of a number. */
    int strength(int number, int limit) {
        return find(number, limit).map(Candidate::strength).orElse(0);
    }

    /** As {@link #claim}, where nothing better was found and the mark may stand free: «l’enfant 2 , et». */
    void claimFree(int number, int limit) {
        boolean before = setApart;
        setApart = true;
        claim(number, limit);
        setApart = before;
    }

    /** As {@link #claim} past the notes of the page: the notes of later pages are not known yet, so that no digit of a symbol will do. */
    boolean claimAhead(int number, int limit) {
        return claim(number, find(number, limit).filter(candidate -> candidate.strength() > 1));
    }

    /** Turns the best mark into a note call; false where there is none. */
    boolean claim(int number, int limit) {
        return claim(number, find(number, limit));
    }

    private boolean claim(int number, Optional<Candidate> found) {
        found.ifPresent(candidate -> {
            int start = candidate.start();
            int end = candidate.end();
            Line line = lines.get(candidate.line());
            if (isBracketed(line.text(), start, end)) {
                start--;
                end++;
            } else if (isSlashed(line.text(), end)) {
                end++;
            }
            lines.set(candidate.line(), line.with(Proses.withCall(line.prose(), start, end, String.valueOf(number))));
            fromLine = candidate.line();
            fromOffset = start;
        });
        return found.isPresent();
    }

    private static boolean isBracketed(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')';
    }

    /** {@code 1/}, as typewriters wrote it. */
    private static boolean isSlashed(String text, int end) {
        return end < text.length() && text.charAt(end) == '/' && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    /** How much like a mark the digits look: 0 not at all, 4 glued to a letter. */
    private int strength(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (Character.isDigit(after) || "/.-–%°ºª".indexOf(after) >= 0 && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1))) {
            return 0;
        }
        if (Character.isLetter(after) && Line.width(after) == 1) {
            return 0;
        }
        if (before == '(' && after == ')') {
            char word = start > 1 ? text.charAt(start - 2) : ' ';
            return isLetterLike(word) || "“”»\"".indexOf(word) >= 0 ? 4 : Character.isDigit(word) || " )(%،,".indexOf(word) >= 0 ? 2 : 0;
        }
        if (isLetterLike(before)) {
            return Line.width(before) == 2 ? wide(text, end, after) : 4;
        }
        if (",;:.”’»)）%\"》，；。、：".indexOf(before) >= 0) {
            return digitBefore(text, start - 1) && ",.:".indexOf(before) >= 0 ? 1 : 3;
        }
        if (Character.isDigit(before)) {
            return yearBefore(text, start) ? 2 : symbolBefore(text, start) || hyphenBefore(text, start) ? 1 : 0;
        }
        if (!Character.isWhitespace(before)) {
            return 0;
        }
        if (isSlashed(text, end)) {
            return 4;
        }
        return afterMark(text, start) ? 2 : betweenWords(text, start, end) || setApart && standsFree(text, start, end) ? 1 : 0;
    }

    /** A vowel sign belongs to the letter before it. */
    private static boolean isLetterLike(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** After an ideograph a number is at home; it is a mark where nothing that is counted follows, or a space that numbers do not have. */
    private int wide(String text, int end, char after) {
        if (Character.isLetter(after) && !countedThings.isEmpty()) {
            return countedThings.indexOf(after) < 0 ? 2 : 0;
        }
        boolean spaced = Character.isWhitespace(after) && end + 1 < text.length();
        return spaced || "，；。、：》”".indexOf(after) >= 0 ? 3 : Character.isWhitespace(after) ? 1 : 0;
    }

    private static boolean digitBefore(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean yearBefore(String text, int start) {
        int from = start;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return start - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
    }

    /** «76/362» may be resolution 76/36 with note 2, if nothing better is found. */
    private static boolean symbolBefore(String text, int start) {
        int from = start;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from > 1 && from < start && text.charAt(from - 1) == '/' && Character.isDigit(text.charAt(from - 2));
    }

    /** «COVID-1916» may be COVID-19 with note 16. */
    private static boolean hyphenBefore(String text, int start) {
        int from = start;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from > 1 && "-\u2010\u2011".indexOf(text.charAt(from - 1)) >= 0 && Character.isLetter(text.charAt(from - 2));
    }

    /** «the Paris Agreement 4 requires»: after a name, before a word in lower case. */
    private static boolean betweenWords(String text, int start, int end) {
        int word = text.lastIndexOf(' ', start - 2) + 1;
        boolean name = start > 2 && Character.isUpperCase(text.charAt(word)) && Character.isLetter(text.charAt(start - 2));
        return name && end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    }

    /** After a word or its mark, and not before a name: «on 27 May 1948, 13 third interim report» has its mark at the second number. */
    private static boolean standsFree(String text, int start, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean ends = next == text.length() || ",;.".indexOf(text.charAt(next)) >= 0 || next > end && Character.isLowerCase(text.charAt(next));
        char before = start > 1 ? text.charAt(start - 2) : ' ';
        return ends && (isLetterLike(before) || ",;:.”’»)".indexOf(before) >= 0 || isSlashedNumber(text, start - 1));
    }

    /** «70/1 1 on schools»: a symbol, and what stands free after it. */
    private static boolean isSlashedNumber(String text, int end) {
        int from = end;
        while (from > 0 && (Character.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '/')) {
            from--;
        }
        return end >= 0 && text.substring(from, end).indexOf('/') > 0;
    }

    private static boolean afterMark(String text, int start) {
        int at = start - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > 0 && ",;.”»)，；。》".indexOf(text.charAt(at)) >= 0 && !digitBefore(text, at);
    }
}
