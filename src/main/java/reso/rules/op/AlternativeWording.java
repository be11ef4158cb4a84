package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Language;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A paragraph that is marked as one of several wordings. */
public final class AlternativeWording implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("OP403", "alternative-wording");

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
        Pattern pattern = mark(subject.language());
        for (Paragraph paragraph : subject.resolution().flattened()) {
            Matcher mark = pattern.matcher(paragraph.text());
            if (mark.find()) {
                found.add(Finding.of(INFO, Message.of("OP403", paragraph.address(), mark.group().strip()), paragraph.address().toString(),
                        paragraph.prose().span(mark.start(), mark.end())));
            }
        }
        return found;
    }

    /** «Alt 1:», «[Option B.», «5 alt.» at the start of a paragraph. */
    private static Pattern mark(Language language) {
        String words = language.draftingWords().alternatives().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("^\\[?(?:(?:OP|PP)?\\d{1,3} )?(?:" + words + ")\\b[. ]*(?:\\p{Nd}{1,2}|\\p{Lu}|[ivx]{1,4})?(?=\\s?[.:)\\]–—-]|\\s*$|\\s\\p{Lu}|\\s[*\\[])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
