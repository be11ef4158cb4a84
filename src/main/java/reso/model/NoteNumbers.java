package reso.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.text.Edit;
import reso.text.Span;

/**
 * Numbers notes by their first call; a note called twice keeps one number. Notes that are named by words or signs, calls
 * without a note and two notes with one number leave all as it is, since any guess might join a call to a note it never meant.
 */
public final class NoteNumbers {
    private final List<Edit> edits = new ArrayList<>();

    private NoteNumbers(Resolution resolution) {
        Map<String, String> order = order(resolution);
        boolean clear = order.keySet().stream().allMatch(NoteNumbers::isNumber)
                && resolution.notes().stream().map(Note::marker).distinct().count() == resolution.notes().size()
                && resolution.notes().stream().allMatch(note -> order.containsKey(note.marker())) && order.size() == resolution.notes().size();
        boolean bare = resolution.notes().stream().anyMatch(note -> note.style() == NoteStyle.BARE);
        if (clear && !bare) {
            resolution.calls().forEach(call -> renamed(resolution, call.span(), call.marker(), order.get(call.marker())).ifPresent(edits::add));
            resolution.notes().forEach(note -> renamed(resolution, note.markerSpan(), note.marker(), order.get(note.marker())).ifPresent(edits::add));
        }
    }

    /** The edits that put the notes of a draft in order; none where they are in order, or where they cannot be. */
    public static List<Edit> edits(Resolution resolution) {
        return List.copyOf(new NoteNumbers(resolution).edits);
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

    /** The change that gives the mark at {@code span} another number, in the notation it is written in. */
    public static Optional<Edit> renamed(Resolution resolution, Span span, String old, String number) {
        if (old.equals(number)) {
            return Optional.empty();
        }
        String mark = resolution.source().slice(span);
        int at = mark.indexOf(old);
        if (at >= 0) {
            return Optional.of(new Edit(new Span(span.start() + at, span.start() + at + old.length()), number));
        }
        return mark.isEmpty() ? Optional.empty() : Optional.of(new Edit(span, superscript(number)));
    }

    /** A number in raised digits; what is no digit stays as it is. */
    public static String superscript(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : (char) c));
        return out.toString();
    }
}
