package reso.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.language.CitationWords;
import reso.model.Masthead;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.model.Prose;
import reso.model.Resolution;

/**
 * Finds the citations of a draft, in reading order: those of each paragraph, then those of the notes it is the first to call.
 * It finds words and reads what they point to; whether that exists is for others to look up.
 */
public final class CitationFinder {
    private static final int LONGEST_NAME = 500;
    private final CitationWords words;
    private final Attribution attribution;
    private final Antecedents antecedents = new Antecedents();
    private final Optional<Symbol> ownSymbol;

    private CitationFinder(Resolution resolution) {
        this.words = resolution.language().citationWords();
        this.ownSymbol = resolution.masthead().value(Masthead.Item.SYMBOL).flatMap(Symbol::parse);
        this.attribution = new Attribution(resolution.organ(), resolution.language().isRightToLeft());
    }

    public static List<Citation> find(Resolution resolution) {
        CitationFinder finder = new CitationFinder(resolution);
        List<Citation> found = new ArrayList<>();
        Map<String, Note> waiting = new HashMap<>();
        resolution.notes().forEach(note -> waiting.putIfAbsent(note.marker(), note));
        for (Paragraph paragraph : resolution.everything()) {
            String address = paragraph.address().toString();
            found.addAll(finder.of(paragraph.prose(), address, "", ""));
            for (NoteCall call : paragraph.prose().calls()) {
                Note note = waiting.remove(call.marker());
                if (note != null) {
                    found.addAll(finder.of(note, address, before(paragraph.prose(), call)));
                }
            }
        }
        Set<Note> uncalled = Collections.newSetFromMap(new IdentityHashMap<>());
        uncalled.addAll(waiting.values());
        resolution.notes().stream().filter(uncalled::contains).forEach(note -> found.addAll(finder.of(note, "", "")));
        found.removeIf(finder::isOwnHead);
        return LaterMentions.settle(finder.antecedents.settle(found));
    }

    /** The draft's own symbol in full is the head of a page that was taken for text, and no citation. */
    private boolean isOwnHead(Citation citation) {
        return citation instanceof Citation.Document document && document.beside().naming() == Citation.Naming.SYMBOL
                && ownSymbol.equals(Optional.of(document.candidates().get(0)));
    }

    private List<Citation> of(Note note, String address, String before) {
        return antecedents.take(note.marker(), of(note.prose(), address, "note " + note.marker(), before));
    }

    private List<Citation> of(Prose prose, String address, String in, String before) {
        // All citations have numbers but those of a note that points back to another, «ibid.».
        boolean nothing = prose.isEmpty() || in.isEmpty() && !prose.signs().haveDigit();
        return nothing ? List.of() : new TextReader(prose, words, attribution).read(address, in, before, in.isEmpty() ? Citation.Series.UNITED_NATIONS : antecedents.series());
    }

    /** The words that a note stands behind, as far as they may name what it cites. */
    private static String before(Prose prose, NoteCall call) {
        int end = Math.min(call.offset(), prose.text().length());
        return prose.text().substring(Math.max(0, end - LONGEST_NAME), end).strip();
    }
}
