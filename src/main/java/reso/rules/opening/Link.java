package reso.rules.opening;

import java.util.List;
import java.util.Optional;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.model.Paragraph;
import reso.text.Edit;
import reso.text.Span;

/**
 * One paragraph in a {@link Chain}.
 *
 * @param before the paragraph right before it in the same part; empty for the first of the part
 */
public record Link(Optional<Paragraph> before, Paragraph paragraph, Language language, Part part) {
    private static final String ALSO = "also";
    private static final int NEXT_WORDS = 2;
    private static final int NEXT_SIGNS = 3;

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
        return repeatsVerb() && !own().isMarked() && !previous().orElseThrow().isMarked() && !isMarkedLate();
    }

    /** The word of repetition may also follow the addressee. */
    private boolean isMarkedLate() {
        return addressee(paragraph).filter(words -> language.repeats(ALSO).stream().anyMatch(word -> words.endsWith(" " + Folded.fold(word)))).isPresent();
    }

    public boolean sharesAddressee() {
        return before.flatMap(this::addressee).filter(other -> addressee(paragraph).filter(other::equals).isPresent()).isPresent();
    }

    private Optional<String> addressee(Paragraph of) {
        return language.draftingWords().addressee(rest(of));
    }

    /** Whether the same two words follow the opening in both, or the same first signs where words are not parted. */
    public boolean sharesNextWords() {
        return before.filter(other -> nextWords(other).equals(nextWords(paragraph))).isPresent();
    }

    private String nextWords(Paragraph of) {
        String rest = rest(of);
        if (!language.hasWordSpaces()) {
            return rest.substring(0, Math.min(NEXT_SIGNS, rest.length()));
        }
        String[] words = rest.split("[ -]", NEXT_WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(NEXT_WORDS, words.length)));
    }

    private String rest(Paragraph of) {
        return Folded.fold(of.text().substring(of.opening().orElseThrow().end())).strip();
    }

    /** Whether the openings have a word in common that says what is repeated, “its appreciation” after “its deep appreciation”, or verbs of one meaning. */
    public boolean sharesWord() {
        return previous().filter(other -> own().sharesWord(other, language) || language.draftingWords().meanTheSame(own().verb(), other.verb())).isPresent();
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
