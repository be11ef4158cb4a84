package reso.rules.ci;

import java.util.List;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;

/** A sign in the number of a document that looks like the one that belongs there: {@code 70/l}, {@code A/RES/7O/1}. */
public final class LookAlike implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI102", "look-alike");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.citations().stream().map(Citation::place).filter(place -> place.lookAlikes().stream().anyMatch(LookAlike::isLetter))
                .map(place -> finding(subject, place)).toList();
    }

    /** A letter for a figure, a figure for a letter or a letter of another script; signs of full width are the habit of a keyboard. */
    private static boolean isLetter(Citation.LookAlike sign) {
        return (Character.isLetter(sign.written()) || Character.isLetter(sign.meant())) && sign.written() < '\uFF00';
    }

    private static Finding finding(Subject subject, Citation.Place place) {
        List<Citation.LookAlike> signs = place.lookAlikes().stream().filter(LookAlike::isLetter).toList();
        Citation.LookAlike first = signs.get(0);
        boolean figure = signs.stream().anyMatch(sign -> Character.isDigit(sign.meant()) || Character.isDigit(sign.written()));
        List<Edit> edits = signs.stream().map(sign -> new Edit(sign.span(), String.valueOf(sign.meant()))).toList();
        String where = place.in().isEmpty() ? place.address() : place.in();
        return Finding.of(INFO, Message.of(Character.isDigit(first.written()) ? "CI102.figure" : "CI102", where, place.text(), first.written(), first.meant()), place.address(), first.span())
                .with(figure ? INFO.severity() : Severity.NOTE).with(new Fix(Message.of("CI102.fix", first.meant()), Applicability.SAFE, edits));
    }
}
