package reso.text;

import java.util.Set;

/** Raised figures that are no marks of notes. */
public final class Powers {
    private static final Set<String> UNITS = Set.of("m", "km", "dm", "cm", "mm", "µm", "μm", "nm", "м", "км", "дм", "см", "мм");
    private static final int LONGEST_UNIT = 2;

    private Powers() {}

    /**
     * Whether a raised 2 or 3 after what ends at {@code at} is the power of a unit of length, «0.1 m³», «km²», and calls no note.
     * The signs of units are the same in every language of a script.
     */
    public static boolean isOne(CharSequence text, int at, String raised) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_UNIT && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String unit = text.subSequence(start, at).toString();
        return (raised.equals("2") || raised.equals("3")) && UNITS.contains(unit);
    }
}
