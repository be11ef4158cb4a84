package reso.text;

/**
 * Which signs a text has, found in one pass, so that whoever looks for a few of them need not go through the text to see that it has none.
 * Each sign of ASCII is told for itself; of the others those are told as one whose numbers end in the same six bits, so that a
 * text may seem to have one that it has not, but never the reverse.
 */
public final class Signs {
    private static final int BITS = 64;
    private static final long DIGITS = 0x3FFL << '0';

    private final long first;
    private final long second;
    private final long others;
    private final boolean digit;

    private Signs(String text) {
        long[] seen = new long[3];
        boolean far = false;
        for (char c : text.toCharArray()) {
            seen[Math.min(c / BITS, 2)] |= 1L << c;
            far |= c >= 2 * BITS && Character.isDigit(c);
        }
        first = seen[0];
        second = seen[1];
        others = seen[2];
        digit = far || (first & DIGITS) != 0;
    }

    public static Signs of(String text) {
        return new Signs(text);
    }

    /** Whether the text may have one of the signs of another; where not, it has none of them. */
    public boolean meet(Signs wanted) {
        return (first & wanted.first | second & wanted.second | others & wanted.others) != 0;
    }

    /** Whether there is a digit of any script. */
    public boolean haveDigit() {
        return digit;
    }
}
