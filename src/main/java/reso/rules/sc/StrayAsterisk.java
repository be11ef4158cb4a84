package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** An asterisk or underscore that was meant to open or close italics and is printed instead. */
public final class StrayAsterisk implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC118", "stray-asterisk");
    private static final Pattern STRAY = Pattern.compile("(?<![\\p{L}\\p{N}*_/\\\\])[*_]{1,3}(?=\\p{L})|(?<=\\p{L}[,;:]?)[*_]{1,3}(?![\\p{L}\\p{N}*_/])");
    /** Words that more than half of published paragraphs set in italics. */
    private static final double HABIT = 0.5;
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.inventory().hasAny("*_");
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            boolean marked = paragraph.text().indexOf('*') >= 0 || paragraph.text().indexOf('_') >= 0;
            Matcher matcher = paragraph.is(Kind.OTHER) || !marked ? NOTHING.matcher("") : STRAY.matcher(paragraph.text());
            while (matcher.find()) {
                boolean opens = matcher.start() == 0;
                // A star after a word may be the mark of a note.
                if (opens || !isNoteSign(subject, matcher.group())) {
                    found.add(finding(subject, paragraph, matcher.start(), matcher.end()));
                }
            }
        }
        return found;
    }

    private static boolean isNoteSign(Subject subject, String sign) {
        return subject.resolution().notes().stream().anyMatch(note -> note.marker().equals(sign)) || sign.isEmpty();
    }

    private static Finding finding(Subject subject, Paragraph paragraph, int start, int end) {
        Span span = paragraph.prose().span(start, end);
        String sign = paragraph.text().substring(start, end);
        Finding finding = Finding.of(INFO, Message.of("SC118", sign, paragraph.address()), paragraph.address().toString(), span);
        OptionalInt partner = start == 0 ? endOfOpening(subject, paragraph, end) : startOfOpening(paragraph, start);
        Edit edit = partner.isPresent() ? Edit.insert(partner.getAsInt(), sign) : Edit.delete(span);
        return finding.with(new Fix(Message.of(partner.isPresent() ? "SC118.close" : "SC118.fix"), Applicability.UNSAFE, List.of(edit)));
    }

    /** Where the words that are usually set in italics end, after a sign that opens a paragraph. */
    private static OptionalInt endOfOpening(Subject subject, Paragraph paragraph, int from) {
        Folded words = Folded.of(paragraph.text().substring(from));
        Part part = paragraph.kind().part();
        return subject.language().lexicon().habitual(words.text(), part, HABIT).map(match -> from + words.originEnd(match.length()))
                .map(end -> OptionalInt.of(paragraph.prose().span(0, end).end())).orElse(OptionalInt.empty());
    }

    private static OptionalInt startOfOpening(Paragraph paragraph, int sign) {
        boolean closes = paragraph.opening().filter(opening -> opening.end() == sign && !opening.marked()).isPresent();
        return closes ? OptionalInt.of(paragraph.prose().span().start()) : OptionalInt.empty();
    }
}
