package reso.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Where spans cover a text, put in order once, so that thousands of places may be asked about. */
public final class Coverage {
    /** By where they begin, how far what begins there or before it reaches. */
    private final TreeMap<Integer, Integer> reach = new TreeMap<>();

    private Coverage(Collection<Span> spans) {
        spans.forEach(span -> reach.merge(span.start(), span.end(), Math::max));
        int furthest = 0;
        for (Map.Entry<Integer, Integer> span : reach.entrySet()) {
            furthest = Math.max(furthest, span.getValue());
            span.setValue(furthest);
        }
    }

    /** The spans in any order; they may overlap. */
    public static Coverage of(Collection<Span> spans) {
        return new Coverage(spans);
    }

    /** Whether the character at {@code offset} lies in a span. */
    public boolean holds(int offset) {
        Map.Entry<Integer, Integer> span = reach.floorEntry(offset);
        return span != null && offset < span.getValue();
    }

    /** Whether it lies in a span or at the end of one. */
    public boolean touches(int offset) {
        Map.Entry<Integer, Integer> span = reach.floorEntry(offset);
        return span != null && offset <= span.getValue();
    }
}
