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
    private static final String LABEL = "(?:[(（]?[\\p{L}\\p{Nd}]{1,4}[)）]|['‘’]\\p{Nd}{1,2}['‘’]|[\\u3220-\\u3229])";
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
        String labels = "(?<labels>" + LABEL + "(?:.{0,5}?" + LABEL + "){0,8})";
        this.named = !before.isEmpty() ? Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + before + ") " + labels))
                : after.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(labels + "(?:" + after + ")"));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Folded::fold).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * Labels that a word for subparagraph names; beside a number of a paragraph («subparagraph (c) of paragraph 3») they belong to that
     * paragraph, and else to the lists that the words stand in, the nearest first.
     *
     * @param meant gives the one paragraph that a reference means
     */
    void resolve(Passage passage, List<Reference> references, Function<Reference, Optional<Paragraph>> meant) {
        if (named.isEmpty()) {
            return;
        }
        Folded folded = passage.prose().folded();
        Matcher matcher = named.get().matcher(folded.text());
        while (matcher.find()) {
            int start = folded.origin(matcher.start());
            int end = folded.originEnd(matcher.end());
            int labels = folded.origin(matcher.start("labels"));
            List<Reference> beside = references.stream().filter(reference -> reference.start() < end + NEAR && start < reference.end() + NEAR).toList();
            // What stands within a reference was carried with its number.
            boolean within = beside.stream().anyMatch(reference -> reference.start() < end && labels < reference.end());
            if (beside.isEmpty() && words.place(passage.text(), start, end) != Place.ELSEWHERE) {
                resolveBetween(passage, labels, end, passage.line());
            } else if (beside.size() == 1 && !within) {
                meant.apply(beside.get(0)).ifPresent(parent -> resolveBetween(passage, labels, end, List.of(parent)));
            }
        }
    }

    /**
     * Every label that stands from {@code start} to {@code end} of the words means a subparagraph: one that follows another directly,
     * «(a) (ii)», means one under it, any other the nearest under one of those it may belong to.
     *
     * @param parents the paragraphs whose subparagraphs may be meant, the nearest last
     */
    void resolveBetween(Passage passage, int start, int end, List<Paragraph> parents) {
        Matcher matcher = ONE.matcher(passage.text()).region(start, Math.max(start, end));
        List<Paragraph> line = parents;
        int before = -1;
        while (matcher.find()) {
            boolean under = before >= 0 && passage.words(before, matcher.start()).isBlank();
            before = matcher.end();
            line = meant(line, matcher.group(), under);
            if (line.isEmpty()) {
                line = parents;
                continue;
            }
            become(passage, matcher.start(), before, numbering.of(line.get(line.size() - 1)).orElseThrow());
        }
    }

    /** The paragraph that a label means, with those above it; nothing where there is none, or more than one. */
    private List<Paragraph> meant(List<Paragraph> line, String label, boolean under) {
        for (int depth = line.size(); depth > (under ? line.size() - 1 : 0); depth--) {
            Optional<Numbered> target = target(line.get(depth - 1), label);
            if (target.isPresent()) {
                return Stream.concat(line.subList(0, depth).stream(), Stream.of(target.get().paragraph())).toList();
            }
        }
        return List.of();
    }

    /** The one subparagraph of the parent with the label; its marks need not be the same. */
    private Optional<Numbered> target(Paragraph parent, String label) {
        List<Numbered> fitting = parent.children().stream().flatMap(child -> numbering.of(child).stream())
                .filter(child -> bare(child.paragraph().label().orElseThrow().text()).equals(bare(label))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static String bare(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void become(Passage passage, int start, int end, Numbered target) {
        Label label = target.paragraph().label().orElseThrow();
        if (!target.move().changes()) {
            return;
        }
        String old = passage.words(start, end);
        String now = label.reading().system() == Numerals.System.DECIMAL ? target.move().now() : LabelPrinter.number(label, Integer.parseInt(target.move().now()));
        edits.add(passage.edit(start, end, old.replace(bare(old), now)));
    }
}
