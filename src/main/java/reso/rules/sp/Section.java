package reso.rules.sp;

import java.util.List;
import java.util.Locale;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Numerals;
import reso.model.Paragraph;
import reso.text.Edit;
import reso.text.Span;

/**
 * A numbered heading.
 *
 * @param numeral as printed
 * @param at the UTF-16 offset in the heading's prose where it begins
 * @param value what it stands for
 * @param expected what would follow the heading of its kind before it
 */
record Section(Paragraph heading, String numeral, int at, Numerals.System system, int value, int expected) {

    /** A new count may begin anywhere. */
    boolean isInOrder() {
        return value == expected || value == 1;
    }

    /** What a rule says where the number does not follow, with the fix that gives the one that does. */
    Finding outOfOrder(RuleInfo rule) {
        Span span = heading.prose().span(at, at + numeral.length());
        String usual = printed();
        Message message = usual.isEmpty() ? Message.of("SP112.word", numeral, expected - 1) : Message.of(rule.code(), numeral, usual);
        Finding finding = Finding.of(rule, message, heading.address().toString(), span);
        return usual.isEmpty() ? finding
                : finding.with(new Fix(Message.of("SP112.fix", usual), Applicability.SAFE, List.of(new Edit(span, usual))));
    }

    /** The numeral that is expected, in the signs of this one; empty where the number is spelt as a word. */
    private String printed() {
        if (Numerals.readings(numeral).stream().noneMatch(reading -> reading.system() == system && reading.value() == value)) {
            return "";
        }
        return switch (system) {
            case ROMAN -> Numerals.roman(expected).toUpperCase(Locale.ROOT);
            case LETTER -> Numerals.letter(expected).toUpperCase(Locale.ROOT);
            case IDEOGRAPH -> Numerals.print("{一}", expected);
            case DECIMAL, ABJAD, SPANISH, CYRILLIC -> "";
        };
    }
}
