package reso.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reso.language.Reference;
import reso.language.ReferenceWords;
import reso.text.Edit;
import reso.text.Span;

/**
 * The order of notes: numbered by their first call, a note called twice with one number. Notes that are named by words or signs,
 * calls without a note and two notes with one number leave all as it is, since any guess might join a call to a note it never meant.
 */
public final class NoteOrder {
    private NoteOrder() {}

    /** The marks of the notes in the order of their first calls, each with the number that is its due. */
    public static Map<String, String> byFirstCall(Resolution resolution) {
        Map<String, String> order = new LinkedHashMap<>();
        for (NoteCall call : resolution.calls()) {
            order.computeIfAbsent(call.marker(), marker -> String.valueOf(order.size() + 1));
        }
        return order;
    }

    /** Whether every call has its one note and every note its call, so that they can be given other numbers. */
    public static boolean isClear(Resolution resolution) {
        List<String> called = List.copyOf(byFirstCall(resolution).keySet());
        List<String> marked = resolution.notes().stream().map(Note::marker).toList();
        return called.stream().allMatch(NoteOrder::isNumber) && marked.stream().distinct().count() == marked.size()
                && called.containsAll(marked) && called.size() == marked.size()
                && resolution.notes().stream().noneMatch(note -> note.style() == NoteStyle.BARE);
    }

    /** Whether words of the draft name notes by their numbers, «see footnote 2», which only renumbering carries along. */
    public static boolean isNamed(Resolution resolution) {
        ReferenceWords words = resolution.language().noteReferenceWords();
        return Stream.concat(resolution.everything().stream().map(Paragraph::prose), resolution.notes().stream().map(Note::prose))
                .anyMatch(prose -> words.in(prose.folded(), prose.text()).stream().anyMatch(reference -> reference.place() != Reference.Place.ELSEWHERE));
    }

    /** The edits that put the notes of a draft in order; none where they are in order, where they cannot be, or where words name them. */
    public static List<Edit> edits(Resolution resolution) {
        return isClear(resolution) && !isNamed(resolution) ? edits(resolution, byFirstCall(resolution)) : List.of();
    }

    /** The edits that give each note, and its calls, the number that {@code numbers} has for its mark. */
    public static List<Edit> edits(Resolution resolution, Map<String, String> numbers) {
        List<Edit> edits = new ArrayList<>();
        resolution.calls().forEach(call -> renamed(resolution, call.span(), call.marker(), numbers.get(call.marker())).ifPresent(edits::add));
        resolution.notes().forEach(note -> renamed(resolution, note.markerSpan(), note.marker(), numbers.get(note.marker())).ifPresent(edits::add));
        return edits;
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
