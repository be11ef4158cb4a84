package reso.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.model.EndMark;
import reso.model.NoteCall;
import reso.model.Paragraph;
import reso.text.Edit;
import reso.text.Span;

/** Defects of notes and of the comments that silence rules. */
final class NotePlants {
    /** What a late note would cite, named in a reason and again, with the mark, in an act. */
    private static final Map<String, String> NAMES = Map.of(
            "en", "the Global Plan for Small Village Libraries", "fr", "du Plan mondial pour les petites bibliothèques",
            "es", "del Plan Mundial para las Bibliotecas Pequeñas", "ru", "и Глобальный план для малых сельских библиотек");

    private NotePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("FN101", "a mark whose note is missing", draft -> draft.note(2).map(note ->
                        draft.without(draft.lineAround(note.span()), CleanDraft.lineOf(draft.text(), draft.call(2).orElseThrow().span().start())))),
                Plant.everywhere("FN102", "a note that nothing calls", draft -> draft.note(2).map(note ->
                        draft.edit(Edit.insert(note.span().end(), " "), Edit.delete(draft.call(2).orElseThrow().span())))),
                Plant.everywhere("FN104", "two notes with one number", draft -> draft.note(2).map(note ->
                        draft.replace(note.markerSpan(), draft.source(draft.note(1).orElseThrow().markerSpan())))),
                Plant.everywhere("FN105", "a note without its stop", draft -> draft.note(1).map(note ->
                        draft.edit(EndMark.of(note.prose(), draft.language()).become("", false)))),
                Plant.everywhere("FN106", "a mark on the other side of the comma", draft -> draft.call(2).map(call -> moved(draft, call))),
                Plant.everywhere("FN108", "a note without words", draft -> draft.note(1).map(note ->
                        draft.edit(Edit.delete(note.prose().span(0, note.text().length()))))),
                Plant.in("en fr es ru", "FN203", "a name that an earlier paragraph has too", draft -> draft.call(1).map(call -> named(draft, NAMES.get(draft.language().code())))),
                Plant.everywhere("FN103", "two notes that changed places", draft -> swapped(draft)),
                Plant.everywhere("FN107", "a mark in another notation", draft -> draft.call(2).map(call -> draft.replace(call.span(), "[^2]"))),
                Plant.in("en fr es ru zh", "FN110", "a mark that touches a figure", draft -> draft.call(1).map(call -> draft.insert(call.span().start(), "2030"))),
                Plant.everywhere("FN111", "two marks side by side", draft -> draft.call(1).map(call ->
                        draft.insert(call.span().end(), draft.source(draft.call(2).orElseThrow().span())))),
                Plant.everywhere("FN112", "a note with a star", draft -> draft.note(2).map(note -> {
                    Span call = draft.call(2).orElseThrow().span();
                    return draft.edit(new Edit(note.markerSpan(), "<sup>*</sup>"), new Edit(call, "<sup>*</sup>"));
                })),
                Plant.everywhere("SU001", "a comment that silences nothing", draft -> draft.act(1).map(act ->
                        draft.insert(draft.lineAround(act.span()).start(), "<!-- reso-disable-next-line FN105 -->\n\n"))),
                Plant.everywhere("SU002", "a comment that names no rule", draft -> draft.act(1).map(act ->
                        draft.insert(draft.lineAround(act.span()).start(), "<!-- reso-disable-next-line FN999 -->\n\n"))));
    }

    /** The mark and the punctuation beside it in the other order. */
    private static CleanDraft.Planted moved(CleanDraft draft, NoteCall call) {
        boolean after = draft.language().typography().notesAfterPunctuation();
        int place = after ? call.span().start() - 1 : call.span().end() + 1;
        return draft.edit(Edit.insert(place, draft.source(call.span())), Edit.delete(call.span()));
    }

    private static Optional<CleanDraft.Planted> swapped(CleanDraft draft) {
        return draft.call(2).map(second -> {
            NoteCall first = draft.call(1).orElseThrow();
            return draft.edit(new Edit(second.span(), draft.source(first.span())), new Edit(first.span(), draft.source(second.span())));
        });
    }

    /** The name in the second reason and, with the mark of the first note, in the first act. */
    private static CleanDraft.Planted named(CleanDraft draft, String name) {
        Paragraph act = draft.act(1).orElseThrow();
        NoteCall call = draft.call(1).orElseThrow();
        String words = " " + name + draft.source(call.span());
        return draft.edit(Edit.insert(EndMark.of(act.prose(), draft.language()).span().start(), words), Edit.delete(call.span()),
                Edit.insert(EndMark.of(draft.reason(3).orElseThrow().prose(), draft.language()).span().start(), " " + name));
    }
}
