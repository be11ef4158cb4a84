package reso.rules.ty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;
import reso.text.Edit;
import reso.text.Span;

/** A character that nobody sees and that parts words from what looks for them. */
public final class InvisibleCharacter implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("TY113", "invisible-character");
    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
    private static final String DIRECTIONS = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny(INVISIBLE) || subject.inventory().hasAny(DIRECTIONS);
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Edit> edits = new ArrayList<>();
        boolean directed = subject.language().isRightToLeft();
        String text = subject.source().content();
        for (Passage passage : Passage.of(subject)) {
            Span span = passage.prose().span();
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                if (INVISIBLE.indexOf(c) >= 0 || !directed && DIRECTIONS.indexOf(c) >= 0) {
                    edits.add(Edit.delete(new Span(i, i + 1)));
                }
            }
        }
        List<Edit> once = edits.stream().distinct().sorted(Comparator.comparing(Edit::span)).toList();
        return once.isEmpty() ? List.of() : List.of(finding(text, once));
    }

    private static Finding finding(String text, List<Edit> edits) {
        Span first = edits.get(0).span();
        String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(first.start()));
        Message message = edits.size() == 1 ? Message.of("TY113", code) : Message.of("TY113.many", code, edits.size());
        return Finding.of(INFO, message, "", first).with(new Fix(Message.of("TY113.fix"), Applicability.SAFE, edits));
    }
}
