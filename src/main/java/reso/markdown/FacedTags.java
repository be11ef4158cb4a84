package reso.markdown;

import java.util.Set;

/** HTML tags that set words apart. What a draft underlines it would set in italics in print. */
final class FacedTags {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("u", "ins", "i", "em");

    private FacedTags() {}

    /** @param tag in lower case, with its brackets and without attributes */
    static boolean isOne(String tag) {
        return ITALIC.contains(name(tag)) || isBold(tag);
    }

    static boolean isBold(String tag) {
        return BOLD.contains(name(tag));
    }

    static String name(String tag) {
        return tag.replaceAll("[</>]", "");
    }
}
