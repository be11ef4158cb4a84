package reso.rules.nu;

import java.util.ArrayList;
import java.util.List;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.model.Resolution;

/** Operative paragraphs in the order in which numbers should run on: a new resolution, or a 1 after a heading, begins anew. */
final class NumberRuns {
    private final List<List<Paragraph>> runs = new ArrayList<>();
    private List<Paragraph> open = new ArrayList<>();
    private boolean mayRestart = true;

    private NumberRuns(List<Paragraph> paragraphs) {
        runs.add(open);
        for (Paragraph paragraph : paragraphs) {
            mayRestart |= paragraph.is(Kind.HEADING) || paragraph.is(Kind.OPENING);
            if (paragraph.is(Kind.OPENING)) {
                begin();
            }
            paragraph.label().filter(label -> paragraph.is(Kind.OPERATIVE) || paragraph.is(Kind.PREAMBULAR)).ifPresent(label -> add(paragraph, label));
        }
    }

    /** The numbered paragraphs of each run. */
    static List<List<Paragraph>> of(Resolution resolution) {
        return new NumberRuns(resolution.textByText()).runs;
    }

    /** The numbered paragraphs of each run of the annexes. */
    static List<List<Paragraph>> ofAnnexes(Resolution resolution) {
        return resolution.annexes().stream().flatMap(annex -> new NumberRuns(annex.paragraphs()).runs.stream()).toList();
    }

    private void begin() {
        open = new ArrayList<>();
        runs.add(open);
    }

    private void add(Paragraph paragraph, Label label) {
        if (mayRestart && label.value() == 1) {
            begin();
        }
        open.add(paragraph);
        mayRestart = false;
    }
}
