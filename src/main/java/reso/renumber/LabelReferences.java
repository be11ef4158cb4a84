package reso.renumber;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reso.language.LabelWords;
import reso.language.Language;
import reso.language.Numerals;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.model.Label;
import reso.model.LabelPrinter;
import reso.model.Paragraph;
import reso.renumber.Numbering.Numbered;

/**
 * What is said of subparagraphs by their labels: «paragraph 3 (b)», «subparagraph (b) above». A label means a subparagraph of the
 * paragraph whose number stands before it or after it, else of the paragraph that it stands in.
 */
final class LabelReferences {
    private static final Pattern ONE = Pattern.compile(LabelWords.LABEL);
    private static final int NEAR = 20;
    private static final char FIRST_ENCLOSED = '\u3220';

    private final LabelWords named;
    private final ReferenceWords words;
    private final Numbering numbering;

    /**
     * Labels that a word for subparagraph names.
     *
     * @param labels where the first label begins
     * @param of the number of a paragraph that they stand beside, «subparagraph (c) of paragraph 3», or other such labels; if any
     */
    record Named(int start, int labels, int end, Optional<Reference> of, Optional<Named> under) {

        /** The reference at the end of the line, «subparagraph (i) of subparagraph (c) of paragraph 3». */
        Optional<Reference> reference() {
            return under.isPresent() ? under.get().reference() : of;
        }
    }

    LabelReferences(Language language, Numbering numbering) {
        this.words = language.referenceWords();
        this.numbering = numbering;
        this.named = language.labelWords();
    }

    /** The labels that such a word names, but for those within a reference, which are carried with its number. */
    List<Named> in(Passage passage, List<Reference> references) {
        List<Named> all = new ArrayList<>();
        for (LabelWords.Named one : named.in(passage.prose().folded())) {
            if (references.stream().noneMatch(reference -> reference.start() < one.end() && one.labels() < reference.end())) {
                all.add(new Named(one.start(), one.labels(), one.end(), Optional.empty(), Optional.empty()));
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Named one = all.get(i);
            Optional<Named> under = i + 1 < all.size() && isBound(passage, one.end(), all.get(i + 1).start()) ? Optional.of(all.get(i + 1)) : Optional.empty();
            all.set(i, new Named(one.start(), one.labels(), one.end(), under.isPresent() ? Optional.empty() : beside(passage, one, references), under));
        }
        return all;
    }

    private Optional<Reference> beside(Passage passage, Named one, List<Reference> references) {
        Optional<Reference> after = references.stream().filter(reference -> isBound(passage, one.end(), reference.start())).findFirst();
        return after.isPresent() || words.isJoined(passage.words(one.start(), one.end())) ? after
                : references.stream().filter(reference -> reference.end() <= one.start() && isLed(passage.words(reference.end(), one.start()))).findFirst();
    }

    /** Whether words so near one another belong together, with no more than «of the» between them. */
    private boolean isBound(Passage passage, int end, int start) {
        return end <= start && start <= end + NEAR && !words.placing().isParting(passage.words(end, start)) && !words.isJoined(passage.words(start, passage.text().length()));
    }

    /** «Paragraph 1, subparagraph (b)», «paragraph 1 above, subparagraph (b)». */
    private boolean isLed(String between) {
        String plain = between.strip();
        boolean comma = plain.matches(".*[,،，]");
        return plain.isEmpty() || comma && (plain.length() == 1 || words.placing().isPlacing(plain.substring(0, plain.length() - 1)));
    }

    /**
     * The subparagraphs that the labels from {@code start} to {@code end} of the words mean, each with those above it: one that follows
     * another directly, «(a) (ii)», means one under it, any other the nearest under one of those it may belong to. A label that
     * means none has an empty line.
     *
     * @param parents the paragraphs whose subparagraphs may be meant, the nearest last
     */
    List<Target> targets(Passage passage, int start, int end, List<Paragraph> parents) {
        Matcher matcher = ONE.matcher(passage.text()).region(start, Math.max(start, end));
        List<Target> targets = new ArrayList<>();
        List<Paragraph> line = parents;
        int before = -1;
        while (matcher.find()) {
            boolean under = before >= 0 && passage.words(before, matcher.start()).isBlank();
            before = matcher.end();
            line = meant(line, matcher.group(), under);
            targets.add(new Target(matcher.start(), before, under, line));
            line = line.isEmpty() ? parents : line;
        }
        return targets;
    }

    /**
     * What one label means.
     *
     * @param under whether it follows another directly
     * @param line the paragraphs from the outermost to the one that it means
     */
    record Target(int start, int end, boolean under, List<Paragraph> line) {}

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
        List<Numbered> fitting = parent.children().stream().flatMap(child -> numbering.of(child).stream()).filter(child -> isLabelled(child, label)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether some subparagraph of the text has the label and gets another one. */
    boolean isMoved(String text, String label) {
        return numbering.all().stream().anyMatch(one -> !one.isTop() && one.text().equals(text) && one.move().changes() && isLabelled(one, label));
    }

    private static boolean isLabelled(Numbered one, String label) {
        return bare(one.paragraph().label().orElseThrow().text()).equals(bare(label));
    }

    /** Signs that hold number and brackets in one are those of the number. */
    private static String bare(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Puts the new labels in the place of the old; where one of them means nothing and others of the list move, it cannot be done. */
    void carry(Passage passage, Rewording rewording, List<Target> targets, List<Paragraph> parents) {
        for (Target target : targets) {
            if (!target.line().isEmpty()) {
                become(passage, rewording, target);
            } else if (parents.stream().anyMatch(numbering::hasMovedItems)) {
                rewording.cannotBe();
            }
        }
    }

    private void become(Passage passage, Rewording rewording, Target target) {
        Numbered meant = numbering.of(target.line().get(target.line().size() - 1)).orElseThrow();
        if (!meant.move().changes()) {
            return;
        }
        Label label = meant.paragraph().label().orElseThrow();
        int value = Integer.parseInt(meant.move().now());
        String old = passage.words(target.start(), target.end());
        boolean enclosed = old.charAt(0) >= FIRST_ENCLOSED && old.charAt(0) < FIRST_ENCLOSED + 10;
        if (enclosed && value <= 10) {
            rewording.replace(target.start(), target.end(), String.valueOf((char) (FIRST_ENCLOSED + value - 1)));
            return;
        }
        String now = label.reading().system() == Numerals.System.DECIMAL ? meant.move().now() : bare(LabelPrinter.number(label, value));
        int lead = enclosed ? 0 : old.indexOf(bare(old));
        int length = enclosed ? old.length() : bare(old).length();
        if (lead < 0) {
            rewording.cannotBe();
            return;
        }
        rewording.replace(target.start() + lead, target.start() + lead + length, enclosed ? "(" + now + ")" : now);
    }
}
