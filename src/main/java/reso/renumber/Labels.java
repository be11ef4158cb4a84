package reso.renumber;

import reso.language.Numerals;
import reso.model.Label;
import reso.model.LabelPrinter;
import reso.text.Edit;
import reso.text.SourceText;

/** Changes the number in a label and leaves the marks round it as they are. */
final class Labels {
    private Labels() {}

    static Edit become(Label label, String now, SourceText source) {
        return LabelPrinter.edit(label, printed(label, now), source);
    }

    /** A plain number stays one in every kind of label; {@code 5 bis}, which only a given numbering asks for, is written out. */
    private static String printed(Label label, String now) {
        boolean plain = now.chars().allMatch(Character::isDigit);
        return plain && label.reading().system() != Numerals.System.DECIMAL ? LabelPrinter.number(label, Integer.parseInt(now)) : now;
    }
}
