package reso.render;

import java.util.regex.Pattern;

/** The letters and digits of a text in order of their code points, each as often as it occurs: what no print may lose or add. */
public final class Letters {
    private static final Pattern MARKUP = Pattern.compile("</?sup>|\\]\\([^)]{0,200}\\)|<!--.{0,200}?-->", Pattern.DOTALL);
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Letters() {}

    /** Of a draft, its markup not counted. */
    public static String ofMarkdown(String draft) {
        return of(MARKUP.matcher(draft).replaceAll(""));
    }

    public static String of(String text) {
        int[] sorted = text.codePoints().map(Letters::plain).filter(Character::isLetterOrDigit).sorted().toArray();
        return new String(sorted, 0, sorted.length);
    }

    private static int plain(int c) {
        int digit = SUPERSCRIPTS.indexOf(c);
        return digit < 0 ? c : '0' + digit;
    }
}
