package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reso.catalogue.Match;
import reso.catalogue.Treaty;
import reso.citation.Citation;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.cited.Cited;
import reso.rules.cited.TreatyNames;
import reso.text.Edit;
import reso.text.Span;

/** A treaty named beside a volume and a number of the Treaty Series that are not its own. */
public final class WrongTreaty implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("CI302", "wrong-treaty");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Match match : subject.matches()) {
            if (match.citation() instanceof Citation.Treaty cited && cited.series() == Citation.Series.UNITED_NATIONS
                    && isNumber(cited.volume()) && isNumber(cited.registration())) {
                judge(subject, cited).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,6}");
    }

    private static Optional<Finding> judge(Subject subject, Citation.Treaty cited) {
        int volume = Integer.parseInt(cited.volume());
        int number = Integer.parseInt(cited.registration());
        List<Treaty> here = subject.catalogue().treaties(volume, number);
        List<Treaty> family = subject.catalogue().treatiesRegistered(number);
        Optional<Treaty> named = TreatyNames.last(cited.name(), family);
        if (named.isPresent() && named.get().volume() != volume) {
            return Optional.of(wrong(subject, cited, named.get(), here));
        }
        boolean elsewhere = here.isEmpty() && !family.isEmpty() && named.isEmpty();
        return elsewhere ? Optional.of(unknown(subject, cited, family)) : Optional.empty();
    }

    private static Finding wrong(Subject subject, Citation.Treaty cited, Treaty named, List<Treaty> here) {
        String language = subject.language().code();
        Message message = here.isEmpty() ? Message.of("CI302.volume", Cited.where(cited), named.name(language), named.volume(), named.number())
                : Message.of("CI302", Cited.where(cited), named.name(language), named.volume(), cited.volume(), here.get(0).name(language));
        return fixed(subject, Finding.of(INFO, message, cited.place().address(), cited.span()), cited, named.volume());
    }

    /** A volume that the catalogue does not have under this number may hold an amendment. */
    private static Finding unknown(Subject subject, Citation.Treaty cited, List<Treaty> family) {
        String volumes = family.stream().map(treaty -> String.valueOf(treaty.volume())).distinct().collect(Collectors.joining(", "));
        return Finding.of(INFO, Message.of("CI302.unknown", Cited.where(cited), cited.registration(), cited.volume(), volumes), cited.place().address(),
                cited.span()).with(Severity.WARNING);
    }

    private static Finding fixed(Subject subject, Finding finding, Citation.Treaty cited, int volume) {
        int at = subject.source().slice(cited.span()).indexOf(cited.volume());
        Span written = new Span(cited.span().start() + Math.max(0, at), cited.span().start() + Math.max(0, at) + cited.volume().length());
        return at < 0 ? finding : finding.with(new Fix(Message.of("CI302.fix", volume), Applicability.UNSAFE, List.of(new Edit(written, String.valueOf(volume)))));
    }
}
