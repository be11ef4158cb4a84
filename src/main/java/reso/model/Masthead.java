package reso.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.text.Span;

/**
 * What stands above the issuing-body line.
 *
 * @param fields what could be told apart, in reading order of the enum; a field that front matter gives has its span there
 * @param lines every line of the masthead, whether it was told apart or not
 */
public record Masthead(Map<Item, Field> fields, List<Line> lines) {

    /** What a masthead line may say. */
    public enum Item {
        ORGANIZATION, SYMBOL, ORGAN, SUBSIDIARY, DISTRIBUTION, DATE, LANGUAGE, ORIGINAL_LANGUAGE, SESSION, MEETING, AGENDA_ITEM,
        AGENDA_TITLE, SPONSORS, SIGNATORIES, DOCUMENT_TYPE, ADOPTION, ORIGIN, NUMBER, TITLE
    }

    /** Words of the masthead and where they stand; the value may be normalized (a date is {@code 2018-05-17}), the span is not. */
    public record Field(String value, Span span) {}

    /**
     * One line as it stands, with the marks of notes that it carries.
     *
     * @param level 1 to 6 where the draft makes it a heading, else 0
     */
    public record Line(Prose prose, int level) {

        public String value() {
            return prose.text();
        }

        public Span span() {
            return prose.span();
        }
    }

    public Masthead {
        Map<Item, Field> copy = new EnumMap<>(Item.class);
        copy.putAll(fields);
        fields = java.util.Collections.unmodifiableMap(copy);
        lines = List.copyOf(lines);
    }

    public Optional<Field> field(Item item) {
        return Optional.ofNullable(fields.get(item));
    }

    public Optional<String> value(Item item) {
        return field(item).map(Field::value);
    }
}
