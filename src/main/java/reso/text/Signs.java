package reso.text;

/**
 * Which signs a text has, found in one pass, so that whoever looks for a few of them need not go through the text to see that it has none.
 * Each sign of ASCII is told for itself; of the others those are told as one whose numbers end in the same six bits, so that a
 * text may seem to have one that it has not, but never the reverse.
 */
public final class Signs {
    private static final int BITS = 64;

    private long first;
    private long second;
    private long others;
    private boolean digit;

    private Signs(String text) {
        char[] signs = text.toCharArray();
        for (char c : signs) {
            if (c < BITS) {
                first |= 1L << c;
            } else if (c < 2 * BITS) {
                second |= 1L << c;
            } else {
                others |= 1L << c;
                digit |= Character.isDigit(c);
            }
        }
        digit |= (first & 0x03FF_0000_0000_0000L) != 0;
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
