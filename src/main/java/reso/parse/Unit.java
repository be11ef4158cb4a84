package reso.parse;

import java.util.Optional;
import reso.language.Folded;
import reso.language.PrintedLabel;
import reso.model.Prose;

/** A stretch of running text that stands as one paragraph, before it is known which: lines joined, label still in front. */
final class Unit {
    private static final int LONGEST_TAIL = 240;

    private final ProseBuilder building = new ProseBuilder();
    private final Line first;
    private final Gap before;
    private Line last;
    private Prose prose;
    private Folded folded;
    private final Optional<PrintedLabel> misread;
    private int lines;

    Unit(TextLine line) {
        this(line, Optional.empty());
    }

    /** @param misread the label as the sequence has it, where the words alone do not tell that they begin with one */
    Unit(TextLine line, Optional<PrintedLabel> misread) {
        this.first = line.line();
        this.misread = misread;
        this.before = line.gap();
        add(line);
    }

    void add(TextLine line) {
        if (line.gap() == Gap.LINE || lines == 0) {
            building.add(line.line().prose());
        } else {
            building.addAfterCut(line.line().prose());
        }
        last = line.line();
        lines++;
        prose = null;
        folded = null;
    }

    Line first() {
        return first;
    }

    Line last() {
        return last;
    }

    Gap before() {
        return before;
    }

    /** The level of a Markdown heading, else 0. */
    int level() {
        return first.level();
    }

    boolean isOpaque() {
        return first.sort() == Line.Sort.OPAQUE;
    }

    Prose prose() {
        if (prose == null) {
            prose = building.build();
        }
        return prose;
    }

    String text() {
        return prose().text();
    }

    /** The length of the text; while lines are still added this costs less than {@link #text}. */
    int length() {
        return building.length();
    }

    /** The end of the text, as far as it can matter to how a text ends. */
    String tail() {
        return building.tail(LONGEST_TAIL);
    }

    Folded folded() {
        if (folded == null) {
            folded = Folded.of(text());
        }
        return folded;
    }

    Optional<PrintedLabel> label() {
        return misread.or(() -> PrintedLabel.scan(text()));
    }

    @Override
    public String toString() {
        return text();
    }
}
