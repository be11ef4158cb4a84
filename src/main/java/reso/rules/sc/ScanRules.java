package reso.rules.sc;

import java.util.List;
import reso.rule.Rule;

/** The rules about the damage that pages and converters leave. */
public final class ScanRules {
    private ScanRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new ItalicParagraph(),
                new CutParagraph(),
                new BrokenEmphasis(),
                new NoteInsideParagraph(),
                new StrayRule(),
                new PageFurniture(),
                new NoFinalNewline(),
                new BlankRuns(),
                new HyphenatedWord(),
                new Ligature(),
                new ConfusableLetter(),
                new GluedNote(),
                new RestartedNotes(),
                new Kashida(),
                new ReversedNumber(),
                new SentenceHeading(),
                new SpacedLetters(),
                new StrayAsterisk());
    }
}
