package reso.render.markdown;

import reso.text.SourceText;
import reso.text.Span;

/** Code in running text, between as many backticks before as behind: words in it are shown as they are typed. */
final class CodeSpans {
    private static final char TICK = '`';

    private CodeSpans() {}

    /**
     * Whether words stand in code.
     *
     * @param within the paragraph that holds the words
     */
    static boolean hold(SourceText source, Span within, Span words) {
        String text = source.slice(within);
        int start = words.start() - within.start();
        for (int at = text.indexOf(TICK); at >= 0 && at < start; at = text.indexOf(TICK, at)) {
            int open = runEnd(text, at);
            int close = closing(text, open, open - at);
            if (close >= start && !isEscaped(text, at)) {
                return true;
            }
            at = close < 0 || isEscaped(text, at) ? open : runEnd(text, close);
        }
        return false;
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = at;
        while (slashes > 0 && text.charAt(slashes - 1) == '\\') {
            slashes--;
        }
        return (at - slashes) % 2 == 1;
    }

    /** Where the next run of as many backticks begins, or -1. */
    private static int closing(String text, int from, int length) {
        for (int at = text.indexOf(TICK, from); at >= 0; at = text.indexOf(TICK, at)) {
            int end = runEnd(text, at);
            if (end - at == length) {
                return at;
            }
            at = end;
        }
        return -1;
    }

    private static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == TICK) {
            end++;
        }
        return end;
    }
}
