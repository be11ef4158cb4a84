package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** The paragraphs of one part in a row, and what their openings repeat: <i>Requests</i>, <i>Also requests</i>, <i>Further requests</i>. */
public final class Chain {
    private static final int ADDRESSEE_WORDS = 2;
    private static final int ADDRESSEE_SIGNS = 3;

    /**
     * One paragraph of the row.
     *
     * @param before the paragraph right before it in the same part; empty for the first of the part
     */
    public record Link(Optional<Paragraph> before, Paragraph paragraph, Language language, Part part) {

        /** What the opening of this paragraph carries. */
        public Repetition own() {
            return Repetition.of(paragraph.opening().orElseThrow().text(), language);
        }

        /** What the opening of the paragraph before carries. */
        public Optional<Repetition> previous() {
            return before.flatMap(Paragraph::opening).map(opening -> Repetition.of(opening.text(), language));
        }

        public boolean repeatsVerb() {
            return previous().filter(previous -> previous.verb().equals(own().verb())).isPresent();
        }

        /** The same verb again, where neither the first nor the second marks a repetition. */
        public boolean isBareRepeat() {
            return repeatsVerb() && !own().isMarked() && !previous().orElseThrow().isMarked();
        }

        public boolean sharesAddressee() {
            return before.filter(other -> addressee(other).equals(addressee(paragraph))).isPresent();
        }

        /** The first words after the opening: who is asked, or what is spoken of. */
        private String addressee(Paragraph of) {
            String rest = Folded.fold(of.text().substring(of.opening().orElseThrow().end()));
            if (!language.hasWordSpaces()) {
                return rest.substring(0, Math.min(ADDRESSEE_SIGNS, rest.length()));
            }
            String[] words = rest.strip().split("[ -]", ADDRESSEE_WORDS + 1);
            return String.join(" ", List.of(words).subList(0, Math.min(ADDRESSEE_WORDS, words.length)));
        }

        public Span span() {
            return paragraph.prose().span(0, paragraph.opening().orElseThrow().end());
        }

        public String words() {
            return paragraph.opening().orElseThrow().text();
        }

        /** A finding about the opening; its fix writes {@code usual} in its place, on request, since the drafter may mean to begin anew. */
        public Finding finding(RuleInfo rule, Message message, Optional<String> usual) {
            Finding finding = Finding.of(rule, message, paragraph.address().toString(), span());
            boolean linear = span().length() == words().length();
            return usual.filter(better -> linear).map(better -> finding.with(new Fix(Message.of("opening.fix", better), Applicability.UNSAFE,
                    List.of(new Edit(span(), better))))).orElse(finding);
        }
    }

    private Chain() {}

    /** The links of one part; none where the body does not mark its repetitions. After a heading a row begins anew, and its first is no link. */
    public static List<Link> of(Subject subject, Kind kind) {
        List<Link> links = new ArrayList<>();
        if (subject.follows(Custom.UNMARKED_REPETITION)) {
            return links;
        }
        Part part = kind == Kind.PREAMBULAR ? Part.PREAMBULAR : Part.OPERATIVE;
        Paragraph before = null;
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            boolean continues = before != null && before.is(kind) && before.opening().isPresent();
            boolean begins = before != null && (before.is(Kind.OPENING) || kind == Kind.OPERATIVE && before.is(Kind.PREAMBULAR));
            if (paragraph.is(kind) && paragraph.opening().filter(Opening::known).isPresent() && (continues || begins)) {
                links.add(new Link(continues ? Optional.of(before) : Optional.empty(), paragraph, subject.language(), part));
            }
            before = paragraph;
        }
        return links;
    }
}
