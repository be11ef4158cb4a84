package reso.rules.an;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Numerals;
import reso.model.Annex;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** An annex numbered in another system than the language uses, or out of order: Annex 2, 附件II, Annex III after Annex I. */
public final class ForeignAnnexHeading implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN105", "foreign-annex-heading");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<Annex> annexes = subject.resolution().annexes();
        for (int i = 0; i < annexes.size(); i++) {
            Matcher matcher = Heading.NUMERAL.matcher(annexes.get(i).heading());
            // A lone annex has no number; one that has is let stand, since the others may be in other files.
            if (matcher.find() && (annexes.size() > 1 || subject.language().annexWords().number(matcher.group("numeral")) == 0)) {
                String expected = subject.language().annexWords().numeral(annexes.size() > 1 ? i + 1 : 1);
                boolean lettered = matcher.group("numeral").equals(Numerals.letter(i + 1).toUpperCase(Locale.ROOT));
                if (!expected.isEmpty() && !lettered && !Folded.fold(matcher.group("numeral")).equals(Folded.fold(expected))) {
                    found.add(finding(annexes.get(i), matcher, expected));
                }
            }
        }
        return found;
    }

    private static Finding finding(Annex annex, Matcher matcher, String expected) {
        int end = annex.span().end() - (annex.heading().length() - matcher.end("numeral"));
        int start = end - matcher.group("numeral").length();
        Finding finding = Finding.of(INFO, Message.of("AN105", annex.heading(), expected), annex.name(), new Span(start, end));
        return annex.span().length() != annex.heading().length() ? Finding.of(INFO, Message.of("AN105", annex.heading(), expected), annex.name(), annex.span())
                : finding.with(new Fix(Message.of("AN105.fix", expected), Applicability.SAFE, List.of(new Edit(new Span(start, end), expected))));
    }

    /** Compiled for the first annex: most drafts have none, and classes of characters take their time. */
    private static final class Heading {
        /** After the word for annex, alone or before the annex's title; Chinese parts neither by a space. */
        private static final Pattern NUMERAL = Pattern.compile("(?<numeral>(?<=\\p{Z})(?:[IVXLC]+|\\p{Nd}+|[A-Z]|ال\\p{L}+)"
                + "|(?<=\\p{IsHan})(?:[IVXLC]+|\\p{Nd}+|[一二三四五六七八九十]+))(?=$|\\p{Z}?[.:：–—-])");
    }
}
