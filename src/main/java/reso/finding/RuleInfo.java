package reso.finding;

import java.util.Locale;

/**
 * What is known of a rule without running it. The code is a promise and is never reused; the name says what is wrong; the
 * severity is the one of the profile {@code draft}, chosen after the rule was run over published texts.
 *
 * @param on whether the rule runs when nobody selects it
 */
public record RuleInfo(String code, String name, Severity severity, boolean on) {
    private static final String ALL = "ALL";

    public RuleInfo {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a rule code: " + code);
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("not a rule name: " + name);
        }
    }

    /** Two capital letters and three digits; looked at by hand, since every start looks at all rules. */
    private static boolean isCode(String code) {
        boolean is = code.length() == 5;
        for (int i = 0; is && i < code.length(); i++) {
            is = i < 2 ? code.charAt(i) >= 'A' && code.charAt(i) <= 'Z' : code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        return is;
    }

    /** Words in small letters with hyphens between them. */
    private static boolean isName(String name) {
        char before = '-';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 'a' && c != '-' || c > 'z' || c == '-' && before == '-') {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    public static RuleInfo error(String code, String name) {
        return new RuleInfo(code, name, Severity.ERROR, true);
    }

    public static RuleInfo warning(String code, String name) {
        return new RuleInfo(code, name, Severity.WARNING, true);
    }

    public static RuleInfo note(String code, String name) {
        return new RuleInfo(code, name, Severity.NOTE, true);
    }

    /** How exactly {@code word} means the rule: the letters it gives of the code, all of them for the name, 0 for {@code ALL} rules, -1 if it means another. */
    public int nearness(String word) {
        String given = word.toUpperCase(Locale.ROOT);
        if (given.equals(ALL)) {
            return 0;
        }
        if (word.equals(name)) {
            return code.length();
        }
        return !given.isEmpty() && code.startsWith(given) ? given.length() : -1;
    }

    /** True where {@code word} is the whole code or the name. */
    public boolean isCalled(String word) {
        return nearness(word) == code.length();
    }

    /** The two letters that name the family, as the folder of the rule's page spells them: {@code op}. */
    public String family() {
        return code.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    /** The class path of the page that {@code reso explain} prints. */
    public String page() {
        return "/reso/rules/" + family() + "/" + name + ".md";
    }
}
