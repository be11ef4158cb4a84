package reso.rules.ci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reso.catalogue.Entry;
import reso.citation.Citation;
import reso.citation.Symbol;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.text.Edit;
import reso.text.Span;

/** A resolution of the General Assembly or of its Councils whose first mention in the text has no date. */
public final class UndatedFirstMention implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("CI205", "undated-first-mention");
    /** How far from the number a day may stand that no calendar has, which is another rule's to tell. */
    private static final int REACH = 16;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<Symbol> told = new HashSet<>();
        for (Cited cited : Cited.in(subject)) {
            boolean first = told.add(cited.symbol()) && !cited.isInNote();
            boolean dated = cited.citation().beside().date().isPresent();
            boolean house = cited.isOf("ga") || cited.isOf("ecosoc") || cited.isOf("hrc");
            Optional<LocalDate> adopted = cited.entry().flatMap(Entry::date);
            if (first && !dated && house && cited.isNamed(Citation.Naming.OWN) && adopted.isPresent() && !namesMonth(subject, cited.citation().span())) {
                found.add(finding(subject, cited, adopted.get()));
            }
        }
        return found;
    }

    private static boolean namesMonth(Subject subject, Span citation) {
        String source = subject.source().content();
        String around = Folded.fold(source.substring(Math.max(0, citation.start() - REACH), citation.start()) + " "
                + source.substring(citation.end(), Math.min(source.length(), citation.end() + REACH)));
        CitationWords words = subject.language().citationWords();
        return IntStream.range(0, around.length()).anyMatch(at -> (at == 0 || !Character.isLetterOrDigit(around.charAt(at - 1))
                || !subject.language().hasWordSpaces()) && words.monthAt(around, at).isPresent());
    }

    private static Finding finding(Subject subject, Cited cited, LocalDate adopted) {
        Style style = subject.language().style();
        String date = style.date(adopted).orElse(adopted.toString());
        Finding finding = cited.finding(INFO, Message.of("CI205", cited.where(), cited.citation().text(), Message.date(adopted)));
        String words = style.text("dated").replace("{date}", date);
        boolean certain = !words.isEmpty() && cited.entry().filter(entry -> entry.basis().isFirm()).isPresent();
        int end = cited.citation().span().end();
        boolean comma = words.endsWith(",") && subject.source().content().substring(end, Math.min(subject.source().length(), end + REACH)).strip().startsWith(",");
        return certain ? finding.with(new Fix(Message.of("CI205.fix", date), Applicability.UNSAFE,
                List.of(Edit.insert(end, comma ? words.substring(0, words.length() - 1) : words)))) : finding;
    }
}
