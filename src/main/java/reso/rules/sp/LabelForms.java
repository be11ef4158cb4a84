package reso.rules.sp;

import java.util.List;
import reso.language.Language;
import reso.language.Numerals;
import reso.model.Label;
import reso.model.Paragraph;

/** How labels of each level look in a language. */
final class LabelForms {
    private LabelForms() {}

    /** The label with this value at this level. */
    static String at(Language language, int level, int value) {
        List<String> patterns = language.labelPatterns();
        return Numerals.print(patterns.get(Math.min(Math.max(level, 1), patterns.size() - 1)), value);
    }

    /** Whether the label is dressed as the language dresses labels of that level. */
    static boolean fits(Language language, Paragraph paragraph) {
        Label label = paragraph.label().orElseThrow();
        return Numerals.scan(at(language, paragraph.level(), label.value()) + " ")
                .filter(usual -> usual.dress() == label.printed().dress() && usual.value(label.reading().system()) == label.value())
                .isPresent();
    }
}
