package reso.renumber;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Reference;
import reso.language.Reference.Place;
import reso.language.ReferenceWords;
import reso.model.Label;
import reso.model.LabelPrinter;
import reso.model.Paragraph;
import reso.renumber.Numbering.Numbered;
import reso.text.Edit;

/**
 * Carries what is said of subparagraphs by their labels: «paragraph 3 (b)», «subparagraph (b) above». A label means a
 * subparagraph of the paragraph whose number stands before it, else of the paragraph that it stands in.
 */
final class LabelReferences {
    private static final String LABEL = "(?:\\(?[\\p{L}\\p{Nd}]{1,4}\\)|[\u3220-\u3229])";
    private static final Pattern ONE = Pattern.compile(LABEL);
    private static final int NEAR = 12;

    private final Optional<Pattern> named;
    private final ReferenceWords words;
    private final Numbering numbering;
    private final List<Edit> edits;

    LabelReferences(Language language, Numbering numbering, List<Edit> edits) {
        this.words = language.referenceWords();
        this.numbering = numbering;
        this.edits = edits;
        String before = anyOf(language.subparagraphWords("before"));
        String after = anyOf(language.subparagraphWords("after"));
        String labels = "(?<labels>" + LABEL + "(?:.{1,5}?" + LABEL + "){0,8})";
        this.named = !before.isEmpty() ? Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + before + ") " + labels))
                : after.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(labels + "(?:" + after + ")"));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Folded::fold).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * Labels that a word for subparagraph names; beside a number of a paragraph («subparagraph (c) of paragraph 3») they belong to that
     * paragraph, and else to the one they stand in.
     *
     * @param meant gives the one paragraph that a reference means
     */
    void resolve(Paragraph paragraph, Paragraph top, List<Reference> references, Function<Reference, Optional<Paragraph>> meant) {
        if (named.isEmpty()) {
            return;
        }
        Folded folded = paragraph.prose().folded();
        Matcher matcher = named.get().matcher(folded.text());
        while (matcher.find()) {
            int start = folded.origin(matcher.start());
            int end = folded.originEnd(matcher.end());
            int labels = folded.origin(matcher.start("labels"));
            List<Reference> beside = references.stream().filter(reference -> reference.start() < end + NEAR && start < reference.end() + NEAR).toList();
            // What stands within a reference was carried with its number.
            boolean within = beside.stream().anyMatch(reference -> reference.start() < end && labels < reference.end());
            if (beside.isEmpty() && words.place(paragraph.text(), start, end) != Place.ELSEWHERE) {
                resolveBetween(paragraph, labels, end, top);
            } else if (beside.size() == 1 && !within) {
                meant.apply(beside.get(0)).ifPresent(parent -> resolveBetween(paragraph, labels, end, parent));
            }
        }
    }

    /** Every label that stands from {@code start} to {@code end} of the text means a subparagraph of {@code parent}. */
    void resolveBetween(Paragraph paragraph, int start, int end, Paragraph parent) {
        Matcher matcher = ONE.matcher(paragraph.text()).region(start, Math.max(start, end));
        while (matcher.find()) {
            int at = matcher.start();
            int to = matcher.end();
            target(parent, matcher.group()).ifPresent(target -> become(paragraph, at, to, target));
        }
    }

    /** The one subparagraph of the parent with the label; its marks need not be the same. */
    private Optional<Numbered> target(Paragraph parent, String label) {
        String bare = label.replaceAll("[()]", "");
        List<Numbered> fitting = parent.children().stream().flatMap(child -> numbering.of(child).stream())
                .filter(child -> child.paragraph().label().orElseThrow().text().replaceAll("[^\\p{L}\\p{N}\u3220-\u3229]", "").equals(bare)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private void become(Paragraph paragraph, int start, int end, Numbered target) {
        Label label = target.paragraph().label().orElseThrow();
        if (!target.move().changes()) {
            return;
        }
        String old = paragraph.text().substring(start, end);
        String core = Stream.of(old.replaceAll("[()]", "")).findFirst().orElseThrow();
        String now = label.reading().system() == Numerals.System.DECIMAL ? target.move().now() : LabelPrinter.number(label, Integer.parseInt(target.move().now()));
        edits.add(new Edit(paragraph.prose().span(start, end), old.replace(core, now)));
    }
}
