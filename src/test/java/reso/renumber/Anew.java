package reso.renumber;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.SourceText;

/** Drafts numbered anew as the program does it: what comes out is read again, in the language of the draft. */
final class Anew {
    private Anew() {}

    static Renumbering numbered(Resolution draft, NumberingScheme scheme) {
        return Renumberer.renumber(draft, scheme, reader(draft));
    }

    static Renumbering given(Resolution draft, List<Move> moves) {
        return Renumberer.apply(draft, moves, reader(draft));
    }

    private static Function<SourceText, Resolution> reader(Resolution draft) {
        return text -> ResolutionParser.parse(text, Optional.of(draft.language()));
    }
}
