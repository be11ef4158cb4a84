package reso.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.SourceText;

/** A mark calls the note of its own resolution, also where another in the file counts its notes from 1 as well. */
class NoteIndexTest {
    private static final String TEXT = "*The General Assembly*,\n\n1. *Requests* a report on the %s<sup>1</sup>;\n\n2. *Decides* to wait.\n\n<sup>1</sup> See %s.\n\n";

    @Test
    void eachNoteHasTheCallOfItsOwnResolution() {
        Resolution read = read(TEXT.formatted("lamps", "A/77/1") + TEXT.formatted("wells", "A/77/2"));
        NoteIndex index = new NoteIndex(read);
        List<NoteCall> calls = read.calls();
        assertEquals(2, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Note note = read.notes().get(i);
            assertEquals(1, index.callsOf(note).size());
            assertSame(calls.get(i), index.callsOf(note).get(0));
            assertSame(note, index.noteOf(calls.get(i)).orElseThrow());
        }
    }

    @Test
    void aMarkBehindTheOnlyNoteOfItsNumberCallsThatNote() {
        Resolution read = read(TEXT.formatted("lamps", "A/77/1") + "3. *Requests* another<sup>1</sup>.\n\n4. *Decides* to rest.<sup>2</sup>\n");
        NoteIndex index = new NoteIndex(read);
        assertEquals(2, index.callsOf(read.notes().get(0)).size());
        assertEquals(Optional.empty(), index.noteOf(read.calls().get(2)));
        assertEquals(List.of(), index.uncalled());
    }

    private static Resolution read(String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty());
    }
}
