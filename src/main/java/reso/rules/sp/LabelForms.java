package reso.rules.sp;

import java.util.List;
import java.util.Optional;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.model.Label;

/** How labels of each level look in a language. */
final class LabelForms {
    private LabelForms() {}

    /** The label with this value at this level. */
    static String at(Language language, int level, int value) {
        List<String> patterns = language.labelPatterns();
        return Numerals.print(patterns.get(Math.min(Math.max(level, 1), patterns.size() - 1)), value);
    }

    /** Whether the label is dressed as the language dresses labels of some level; which level takes which form differs by organ. */
    static boolean fits(Language language, Label label) {
        for (int level = 1; level < language.labelPatterns().size(); level++) {
            Optional<PrintedLabel> usual = PrintedLabel.scan(at(language, level, label.value()) + " ");
            if (usual.filter(form -> form.dress() == label.printed().dress() && form.value(label.reading().system()) == label.value()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
