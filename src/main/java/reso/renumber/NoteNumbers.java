package reso.renumber;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.model.Note;
import reso.model.NoteCall;
import reso.model.NoteStyle;
import reso.model.Resolution;
import reso.renumber.NumberingScheme.Part;
import reso.text.Edit;
import reso.text.Span;

/**
 * Numbers notes by their first call; a note called twice keeps one number. Notes that are named by words or signs, calls
 * without a note and two notes with one number leave all as it is, since any guess might join a call to a note it never meant.
 */
final class NoteNumbers {
    private final List<Edit> edits = new ArrayList<>();

    private final Map<String, String> moved = new LinkedHashMap<>();

    NoteNumbers(Resolution resolution, Optional<List<Move>> given) {
        Map<String, String> order = given.map(moves -> given(resolution, moves)).orElseGet(() -> order(resolution));
        boolean clear = order.keySet().stream().allMatch(NoteNumbers::isNumber)
                && resolution.notes().stream().map(Note::marker).distinct().count() == resolution.notes().size()
                && resolution.notes().stream().allMatch(note -> order.containsKey(note.marker())) && order.size() == resolution.notes().size();
        boolean bare = resolution.notes().stream().anyMatch(note -> note.style() == NoteStyle.BARE);
        if (clear && !bare) {
            moved.putAll(order);
            resolution.calls().forEach(call -> replace(call.span(), call.marker(), order.get(call.marker()), resolution));
            resolution.notes().forEach(note -> replace(note.markerSpan(), note.marker(), order.get(note.marker()), resolution));
        }
    }

    List<Edit> edits() {
        return edits;
    }

    /** Old numbers to new ones; none where the notes are left as they are. */
    Map<String, String> moved() {
        return moved;
    }

    private static Map<String, String> given(Resolution resolution, List<Move> moves) {
        Map<String, String> order = order(resolution);
        order.replaceAll((marker, counted) -> moves.stream().filter(move -> move.isOf(Part.NOTES, "", marker)).map(Move::now).findFirst().orElse(marker));
        return order;
    }

    private static Map<String, String> order(Resolution resolution) {
        Map<String, String> order = new LinkedHashMap<>();
        for (NoteCall call : resolution.calls()) {
            order.computeIfAbsent(call.marker(), marker -> String.valueOf(order.size() + 1));
        }
        return order;
    }

    private static boolean isNumber(String marker) {
        return marker.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void replace(Span span, String old, String number, Resolution resolution) {
        if (old.equals(number)) {
            return;
        }
        String mark = resolution.source().slice(span);
        int at = mark.indexOf(old);
        if (at >= 0) {
            edits.add(new Edit(new Span(span.start() + at, span.start() + at + old.length()), number));
        } else if (!mark.isEmpty()) {
            edits.add(new Edit(span, superscript(number)));
        }
    }

    private static String superscript(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return out.toString();
    }
}
