package reso.renumber;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reso.language.Reference;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.Outline;
import reso.model.Resolution;
import reso.renumber.Numbering.Numbered;
import reso.text.Edits;
import reso.text.SourceText;
import reso.text.Span;

/**
 * Reads a draft again once its numbers are changed, and holds it against what was meant: the same paragraphs and notes, each with
 * the number that it was to get, and references that name the same paragraphs.
 */
final class Rereading {
    private final Resolution before;
    private final Numbering meant;
    private final Resolution after;
    private final Numbering found;

    private Rereading(Resolution before, Numbering meant, Resolution after, NumberingScheme scheme) {
        this.before = before;
        this.meant = meant;
        this.after = after;
        this.found = new Numbering(after, scheme, Optional.of(List.of()));
    }

    /**
     * What would be read otherwise than it was meant, in words that follow the name of the draft; nothing where all is well.
     *
     * @param notes the numbers of notes that change
     */
    static Optional<String> harm(Resolution before, Numbering meant, NumberingScheme scheme, Map<String, String> notes, Renumbering made,
            Function<SourceText, Resolution> reader) {
        if (made.edits().isEmpty()) {
            return Optional.empty();
        }
        Edits.Outcome outcome = Edits.apply(before.source(), made.edits());
        Rereading rereading = new Rereading(before, meant, reader.apply(outcome.text()), scheme);
        boolean kept = outcome.skipped().isEmpty() && new Outline(before).isKeptBy(new Outline(rereading.after), outcome.applied());
        if (!kept || before.everything().size() != rereading.after.everything().size()) {
            return Optional.of("with the new numbers its paragraphs would be read otherwise");
        }
        return Stream.of(rereading.misnumbered(), rereading.misnamed(notes), rereading.misled(made.undecided())).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> misnumbered() {
        if (meant.all().size() != found.all().size()) {
            return Optional.of("with the new numbers its lists would be read otherwise");
        }
        return IntStream.range(0, meant.all().size()).filter(i -> !isAsMeant(meant.all().get(i), found.all().get(i))).boxed().findFirst()
                .map(i -> meant.all().get(i)).map(one -> one.paragraph().address() + " was to get number " + one.move().now() + " and would be read with another");
    }

    private static boolean isAsMeant(Numbered meant, Numbered found) {
        return meant.place() == found.place() && meant.move().now().equals(found.move().old());
    }

    private Optional<String> misnamed(Map<String, String> notes) {
        List<String> marked = before.notes().stream().map(Note::marker).map(marker -> notes.getOrDefault(marker, marker)).toList();
        List<String> called = before.calls().stream().map(NoteCall::marker).map(marker -> notes.getOrDefault(marker, marker)).toList();
        boolean same = marked.equals(after.notes().stream().map(Note::marker).toList()) && called.equals(after.calls().stream().map(NoteCall::marker).toList());
        return same ? Optional.empty() : Optional.of("with the new numbers its notes would be read otherwise");
    }

    /** The first reference that would name other words, but for those that are left as they are and reported. */
    private Optional<String> misled(List<Renumbering.Undecided> undecided) {
        Set<Span> left = new HashSet<>(undecided.stream().map(Renumbering.Undecided::span).toList());
        Referents were = new Referents(before, meant);
        Referents are = new Referents(after, found);
        List<Passage> passages = Passage.of(before);
        List<Passage> now = Passage.of(after);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Reference> references = references(before, passage);
            List<Reference> again = references(after, now.get(i));
            for (int k = 0; k < references.size(); k++) {
                Reference reference = references.get(k);
                Optional<Set<Integer>> places = were.places(passage, reference).filter(all -> !left.contains(passage.prose().span(reference.start(), reference.end())));
                boolean lost = places.isPresent() && (again.size() != references.size() || isLost(places.get(), are, now.get(i), again.get(k)));
                if (lost) {
                    return Optional.of("`" + passage.words(reference.start(), reference.end()) + "` in " + passage.paragraph().address()
                            + " would name another paragraph once the numbers are changed");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLost(Set<Integer> places, Referents referents, Passage passage, Reference reference) {
        Optional<Set<Integer>> now = referents.places(passage, reference);
        return now.filter(places::equals).isEmpty() && (now.isPresent() || referents.isDangling(passage, reference));
    }

    private static List<Reference> references(Resolution resolution, Passage passage) {
        return resolution.language().referenceWords().in(passage.prose().folded(), passage.text());
    }
}
