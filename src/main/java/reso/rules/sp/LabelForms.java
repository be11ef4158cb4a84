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
            if (usual.filter(form -> form.dress() == label.printed().dress() && isSame(form, label.reading())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A list with an ñ counts in Latin letters all the same. */
    private static boolean isSame(PrintedLabel form, Numerals.Reading reading) {
        return reading.system() == Numerals.System.SPANISH ? form.value(Numerals.System.LETTER) > 0 : form.value(reading.system()) == reading.value();
    }

    /** The label with this value in a list that has this one, whose alphabet may be another than the language has in lists. */
    static String beside(Language language, Label label, int level, int value) {
        boolean own = label.reading().system() == Numerals.System.SPANISH || label.reading().system() == Numerals.System.CYRILLIC;
        return own ? label.printed(value) : at(language, level, value);
    }
}
