package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A paragraph that is marked as one of several wordings. */
public final class AlternativeWording implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP403", "alternative-wording");
    /** A bracket, the sign of a part, a number and a space. */
    private static final int LONGEST_LEAD = 10;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().saysAny(subject.language().draftingWords().alternatives());
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        List<String> words = subject.language().draftingWords().alternatives().stream().map(Folded::fold).toList();
        List<Paragraph> marked = subject.resolution().flattened().stream().filter(paragraph -> mayBegin(paragraph.prose().folded().text(), words)).toList();
        if (marked.isEmpty()) {
            return found;
        }
        Pattern pattern = mark(subject.language());
        for (Paragraph paragraph : marked) {
            Matcher mark = pattern.matcher(paragraph.text());
            if (mark.find()) {
                found.add(Finding.of(INFO, Message.of("OP403", paragraph.address(), mark.group().strip()), paragraph.address().toString(),
                        paragraph.prose().span(mark.start(), mark.end())));
            }
        }
        return found;
    }

    /** Whether one of the words stands near the start. */
    private static boolean mayBegin(String folded, List<String> words) {
        return words.stream().mapToInt(folded::indexOf).anyMatch(at -> at >= 0 && at <= LONGEST_LEAD);
    }

    /** «Alt 1:», «[Option B.», «5 alt.» at the start of a paragraph. */
    private static Pattern mark(Language language) {
        String words = language.draftingWords().alternatives().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("^\\[?(?:(?:OP|PP)?\\d{1,3} )?(?:" + words + ")\\b[. ]*(?:\\p{Nd}{1,2}|\\p{Lu}|[ivx]{1,4})?(?=\\s?[.:)\\]–—-]|\\s*$|\\s\\p{Lu}|\\s[*\\[])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
