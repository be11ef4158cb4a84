package reso.citation;

/** Words in quotation marks, in the marks of any language. */
final class Quotation {
    private static final int LONGEST = 600;
    private static final String OPENING = "“«\"„”《「";
    private static final String CLOSING = "”»\"“》」";

    private Quotation() {}

    static boolean begins(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** The place behind the mark that closes the quotation which begins at {@code open}; -1 where none begins or none closes it. */
    static int end(Script script, int open) {
        char opening = script.at(open);
        if (!begins(opening)) {
            return -1;
        }
        char wanted = opening == '“' ? '”' : opening == '”' ? '“' : CLOSING.charAt(OPENING.indexOf(opening));
        int close = script.find(wanted, open + 1, LONGEST);
        return close < 0 ? -1 : close + 1;
    }
}
