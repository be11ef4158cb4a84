package reso.rules.an;

import java.util.List;
import java.util.Optional;
import reso.citation.Symbol;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Dates;
import reso.model.Kind;
import reso.model.Masthead.Item;
import reso.model.Masthead;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Span;

/** An adopted resolution without the line that says when it was adopted, or a draft with one. Where the head says it, it is said. */
public final class MissingAdoption implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("AN101", "missing-adoption");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Masthead.Field> field = subject.resolution().masthead().field(Item.SYMBOL);
        Optional<Symbol> symbol = field.flatMap(words -> Symbol.parse(words.value()));
        if (symbol.isEmpty() || subject.follows(Custom.ADOPTED_IN_HEAD)) {
            return List.of();
        }
        List<Adoption> lines = Adoption.lines(subject);
        boolean adopted = symbol.get().kind() == Symbol.Kind.RESOLUTION;
        boolean said = lines.stream().anyMatch(line -> line.date().isPresent()) || saysInHead(subject);
        if (adopted && !said) {
            return List.of(Finding.of(INFO, Message.of("AN101", symbol.get()), "", field.get().span()));
        }
        boolean draft = symbol.get().kind() == Symbol.Kind.DOCUMENT && symbol.get().text().contains("/L.");
        return draft && !lines.isEmpty() ? List.of(tooEarly(symbol.get(), lines.get(0).paragraph())) : List.of();
    }

    /** In a line told as that, or in one with a date in it that is not the day of issue. */
    private static boolean saysInHead(Subject subject) {
        Masthead head = subject.resolution().masthead();
        Dates dates = new Dates(subject.language());
        Optional<Span> issued = head.field(Item.DATE).map(Masthead.Field::span);
        return head.field(Item.ADOPTION).isPresent() || head.lines().stream()
                .anyMatch(line -> dates.find(line.value()).isPresent() && issued.filter(span -> line.span().overlaps(span)).isEmpty());
    }

    private static Finding tooEarly(Symbol symbol, Paragraph line) {
        return Finding.of(INFO, Message.of("AN101.draft", line.text(), symbol), line.address().toString(), line.span());
    }
}
