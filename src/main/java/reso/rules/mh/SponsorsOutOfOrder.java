package reso.rules.mh;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Sponsors;
import reso.rules.masthead.Sponsors.Sponsor;
import reso.text.Edit;
import reso.text.Span;

/** Sponsors that do not stand in the alphabetical order of the language. */
public final class SponsorsOutOfOrder implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("MH115", "sponsors-out-of-order");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Sponsor> sponsors = Sponsors.of(subject);
        boolean sorts = sponsors.size() > 1 && subject.language().mastheadWords().sortsSponsors();
        if (!sorts || initialsAscend(sponsors) || !sponsors.stream().allMatch(sponsor -> isState(subject.language(), sponsor))) {
            return List.of();
        }
        Collator collator = Collator.getInstance(Locale.forLanguageTag(subject.language().code()));
        collator.setStrength(Collator.PRIMARY);
        List<Sponsor> sorted = sponsors.stream().sorted(Comparator.comparing(sponsor -> subject.language().mastheadWords().sortedName(sponsor.name()), collator)).toList();
        if (sorted.equals(sponsors)) {
            return List.of();
        }
        int first = IntStream.range(0, sorted.size()).filter(i -> !sorted.get(i).equals(sponsors.get(i))).findFirst().orElse(0);
        Span all = sponsors.get(0).span().to(sponsors.get(sponsors.size() - 1).span());
        List<Edit> edits = IntStream.range(first, sorted.size()).filter(i -> !sorted.get(i).equals(sponsors.get(i)))
                .mapToObj(i -> new Edit(sponsors.get(i).span(), sorted.get(i).name())).toList();
        return List.of(Finding.of(INFO, Message.of("MH115", sponsors.get(first).name(), sorted.get(first).name()), "", all)
                .with(new Fix(Message.of("MH115.fix"), Applicability.SAFE, edits)));
    }

    /** Whether each name begins with a later letter of those that all alphabets of the Latin script have in one order; to compare more takes an alphabet. */
    private static boolean initialsAscend(List<Sponsor> sponsors) {
        char before = 0;
        for (Sponsor sponsor : sponsors) {
            char initial = sponsor.folded().isEmpty() ? 0 : sponsor.folded().charAt(0);
            if (initial < 'a' || initial > 'z' || initial <= before) {
                return false;
            }
            before = initial;
        }
        return true;
    }

    /** Groups and officers stand where they are put; only names of States are sorted. */
    private static boolean isState(Language language, Sponsor sponsor) {
        return language.states().knows(sponsor.folded()) || language.states().usual(sponsor.folded()).isPresent();
    }
}
