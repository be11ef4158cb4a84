package reso.rules.fn;

import java.util.List;
import reso.rule.Rule;

/** The rules about notes and their calls. */
public final class NoteRules {
    private NoteRules() {}

    /** Sorted by code. */
    public static List<Rule> all() {
        return List.of(
                new CallWithoutNote(),
                new NoteWithoutCall(),
                new NotesOutOfOrder(),
                new DuplicateNote(),
                new NoteWithoutStop(),
                new MisplacedCall(),
                new MixedNotations(),
                new EmptyNote(),
                new CallAfterFigure(),
                new AdjacentCalls(),
                new LetteredNote(),
                new MisdirectedIbid(),
                new RepeatedSeries(),
                new LateNote(),
                new RedundantNote(),
                new RepeatedSource(),
                new SourceInText());
    }
}
