package reso.renumber;

import reso.language.Numerals;
import reso.model.Label;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/** Changes the number in a label and leaves the marks round it as they are. */
final class Labels {
    private Labels() {}

    static Edit become(Label label, String now, SourceText source) {
        String text = label.text();
        int start = numberStart(text);
        String old = text.substring(start, numberEnd(label, start));
        String printed = LabelPrinter.inDigitsOf(old, printed(label, now));
        // In the source an escape may stand between the number and its mark: 4\.
        int at = source.slice(label.span()).indexOf(old);
        if (at >= 0) {
            int from = label.span().start() + at;
            return new Edit(new Span(from, from + old.length()), printed);
        }
        return new Edit(label.span(), text.substring(0, start) + printed + text.substring(start + old.length()));
    }

    /** A plain number stays one in every kind of label; {@code 5 bis}, which only a given numbering asks for, is written out. */
    private static String printed(Label label, String now) {
        boolean plain = now.chars().allMatch(Character::isDigit);
        return plain && label.reading().system() != Numerals.System.DECIMAL ? LabelPrinter.number(label, Integer.parseInt(now)) : now;
    }

    private static int numberStart(String text) {
        int start = 0;
        while (start < text.length() && !isSign(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int numberEnd(Label label, int start) {
        String text = label.text();
        int end = start;
        while (end < text.length() && (isSign(text.charAt(end)) || isBeforeSuffix(label, end))) {
            end++;
        }
        return end;
    }

    private static boolean isSign(char c) {
        return Character.isLetterOrDigit(c) || LabelPrinter.isEnclosed(c);
    }

    private static boolean isBeforeSuffix(Label label, int at) {
        String suffix = label.printed().suffix();
        return !suffix.isEmpty() && Character.isSpaceChar(label.text().charAt(at)) && label.text().startsWith(suffix, at + 1);
    }
}
