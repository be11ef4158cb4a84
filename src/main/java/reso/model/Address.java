package reso.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How the field names a paragraph: {@code PP3}, {@code OP4 (b) (i)}, {@code R2 OP1}, {@code Annex I ¶3}. It counts places, not
 * printed numbers, is the same in every language, and no two paragraphs of a draft share one.
 *
 * @param resolution 1 for the first resolution of the file
 * @param annex {@code Annex I}, or empty in the body
 * @param place {@code OP4}, {@code H1}, {@code ¶3}
 * @param steps the subparagraph labels from the outside in, {@code (b)}, {@code (i)}
 */
public record Address(int resolution, String annex, String place, List<String> steps) {

    public Address {
        steps = List.copyOf(steps);
    }

    public static Address of(int resolution, String annex, String place) {
        return new Address(resolution, annex, place, List.of());
    }

    public Address child(String step) {
        List<String> deeper = new ArrayList<>(steps);
        deeper.add(step);
        return new Address(resolution, annex, place, deeper);
    }

    /** The same address as an identifier for links: {@code r2-op4-b-i}, {@code annex-i-3}. */
    public String id() {
        return toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(resolution > 1 ? "R" + resolution + " " : "");
        out.append(annex).append(annex.isEmpty() ? "" : " ").append(place);
        steps.forEach(step -> out.append(' ').append(step));
        return out.toString();
    }
}
