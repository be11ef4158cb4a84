package reso.rules.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern FIGURES = Pattern.compile("\\d+");

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
        String language = subject.language().code();
        Optional<TreatyNames.Named> named = TreatyNames.last(cited.name(), family, language);
        if (named.isPresent() && named.get().treaty().volume() != volume) {
            boolean led = here.stream().anyMatch(treaty -> named.get().isLedInBy(treaty, language));
            return led ? Optional.empty() : Optional.of(wrong(subject, cited, named.get().treaty(), here));
        }
        if (!here.isEmpty() || named.isPresent()) {
            boolean alone = named.isEmpty() && isAlone(subject, cited);
            return alone ? TreatyNames.other(cited.name(), subject.catalogue().treaties(), here, language).map(other -> other(subject, cited, other.treaty(), here)) : Optional.empty();
        }
        Optional<TreatyNames.Named> neighbour = TreatyNames.last(cited.name(), subject.catalogue().treatiesIn(volume), language);
        return neighbour.map(found -> misnumbered(subject, cited, found.treaty()))
                .or(() -> family.isEmpty() ? Optional.empty() : Optional.of(unknown(subject, cited, family)));
    }

    private static Finding wrong(Subject subject, Citation.Treaty cited, Treaty named, List<Treaty> here) {
        String language = subject.language().code();
        Message message = here.isEmpty() ? Message.of("CI302.volume", Cited.where(cited), named.name(language), named.volume(), named.number())
                : Message.of("CI302", Cited.where(cited), named.name(language), named.volume(), cited.volume(), here.get(0).name(language));
        Finding finding = Finding.of(INFO, message, cited.place().address(), cited.span());
        int at = subject.source().slice(cited.span()).indexOf(cited.volume());
        return fixed(finding, cited.volume(), at, Message.of("CI302.fix", named.volume()), named.volume());
    }

    /** A note with several treaties or volumes is on all that its sentence names, and the last name tells nothing of the first. */
    private static boolean isAlone(Subject subject, Citation.Treaty cited) {
        return FIGURES.matcher(cited.text()).results().count() <= 2 && subject.citations().stream().filter(other -> other instanceof Citation.Treaty && other.place().in().equals(cited.place().in()) && other.place().address().equals(cited.place().address())).count() == 1;
    }

    private static Finding other(Subject subject, Citation.Treaty cited, Treaty named, List<Treaty> here) {
        String language = subject.language().code();
        Message message = Message.of("CI302.other", Cited.where(cited), cited.volume(), cited.registration(), here.get(0).name(language), named.name(language),
                named.volume(), named.number());
        return Finding.of(INFO, message, cited.place().address(), cited.span());
    }

    private static Finding misnumbered(Subject subject, Citation.Treaty cited, Treaty named) {
        Message message = Message.of("CI302.number", Cited.where(cited), named.name(subject.language().code()), named.volume(), named.number(), cited.registration());
        Finding finding = Finding.of(INFO, message, cited.place().address(), cited.span());
        int at = subject.source().slice(cited.span()).lastIndexOf(cited.registration());
        return fixed(finding, cited.registration(), at, Message.of("CI302.fix.number", named.number()), named.number());
    }

    /** A volume that the catalogue does not have under this number may hold an amendment. */
    private static Finding unknown(Subject subject, Citation.Treaty cited, List<Treaty> family) {
        String volumes = family.stream().map(treaty -> String.valueOf(treaty.volume())).distinct().collect(Collectors.joining(", "));
        return Finding.of(INFO, Message.of("CI302.unknown", Cited.where(cited), cited.registration(), cited.volume(), volumes), cited.place().address(),
                cited.span()).with(Severity.WARNING);
    }

    private static Finding fixed(Finding finding, String figure, int at, Message title, int right) {
        int start = finding.span().start() + Math.max(0, at);
        Edit edit = new Edit(new Span(start, start + figure.length()), String.valueOf(right));
        return at < 0 ? finding : finding.with(new Fix(title, Applicability.UNSAFE, List.of(edit)));
    }
}
