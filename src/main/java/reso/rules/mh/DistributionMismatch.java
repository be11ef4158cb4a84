package reso.rules.mh;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.MastheadWords;
import reso.model.Masthead;
import reso.model.Masthead.Item;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;

/** A draft in the limited series that is distributed generally, or a limited distribution of another document. */
public final class DistributionMismatch implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("MH105", "distribution-mismatch");
    private static final String LIMITED = "limited";
    private static final Pattern LIMITED_SERIES = Pattern.compile("/(?:L|CRP|WP|R)\\.\\d");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Line> line = Head.line(subject, Item.DISTRIBUTION);
        Optional<Symbol> symbol = subject.resolution().masthead().value(Item.SYMBOL).flatMap(Symbol::parse);
        Optional<MastheadWords.Distribution> stated = line.flatMap(words -> subject.language().mastheadWords().distribution(words.value()));
        if (stated.isEmpty() || symbol.isEmpty()) {
            return List.of();
        }
        boolean limited = stated.get().category().equals(LIMITED);
        boolean series = LIMITED_SERIES.matcher(symbol.get().text()).find();
        boolean adopted = symbol.get().kind() != Symbol.Kind.DOCUMENT;
        boolean wrong = limited ? adopted : stated.get().category().equals("general") && symbol.get().text().contains("/L.");
        return wrong && limited != series ? List.of(Finding.of(INFO, Message.of(limited ? "MH105.limited" : "MH105", line.get().value(), symbol.get()), "", line.get().span()))
                : List.of();
    }
}
