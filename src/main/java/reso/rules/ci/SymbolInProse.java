package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Citation;
import reso.citation.MeantSymbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;
import reso.text.Span;

/** The whole symbol behind the word for what it is, where a sentence has the number alone: «resolution A/RES/70/1». */
public final class SymbolInProse implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("CI107", "symbol-in-prose");
    /** What may stand between two symbols of one list. */
    private static final int LONGEST_JOINT = 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        int listEnd = -LONGEST_JOINT;
        for (Cited cited : Cited.in(subject)) {
            boolean house = cited.isOf("ga") || cited.isOf("sc") || cited.isOf("ecosoc");
            boolean symbol = house && cited.isResolution() && cited.isNamed(Citation.Naming.SYMBOL);
            Span span = cited.citation().span();
            if (symbol && MeantSymbol.in(cited.citation().text()).isEmpty() && (listEnd > 0 && span.start() - listEnd <= LONGEST_JOINT || followsNoun(subject, cited))) {
                found.add(finding(cited));
                listEnd = span.end();
            }
        }
        return found;
    }

    /** Whether the word for a resolution stands directly before; in languages that write it behind, directly after. */
    private static boolean followsNoun(Subject subject, Cited cited) {
        CitationWords words = subject.language().citationWords();
        Span span = cited.citation().span();
        String text = subject.source().content();
        String before = Folded.fold(text.substring(Math.max(0, span.start() - 16), span.start()));
        for (int at = 0; at < before.length(); at++) {
            Optional<CitationWords.Word> noun = words.at(before, at).filter(word -> word.role() == CitationWords.Role.RESOLUTION);
            if (noun.filter(word -> before.substring(word.end()).isBlank()).isPresent()) {
                return true;
            }
        }
        String after = Folded.fold(text.substring(span.end(), Math.min(text.length(), span.end() + 8)));
        int sign = words.at(after, 0, CitationWords.Role.AFTER).map(CitationWords.Word::end).orElse(0);
        return words.nounFollows() && words.at(after, sign, CitationWords.Role.RESOLUTION).isPresent();
    }

    private static Finding finding(Cited cited) {
        String number = cited.number();
        return cited.finding(INFO, Message.of("CI107", cited.where(), cited.citation().text(), number))
                .with(new Fix(Message.of("CI107.fix", number), Applicability.SAFE, List.of(new Edit(cited.citation().span(), number))));
    }
}
