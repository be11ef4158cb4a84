package reso.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Language;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;

/** Finds the titles of a masthead, the draft's and the agenda item's: neither has words to be known by, so they are what is left over. */
final class MastheadTitles {
    private final Language language;
    private final Map<Item, Field> fields;
    private final List<Unit> unknown;

    /**
     * @param fields what the other lines said; the titles are put into it
     * @param unknown the lines that nothing else claims; the title is taken out of it
     */
    MastheadTitles(Language language, Map<Item, Field> fields, List<Unit> unknown) {
        this.language = language;
        this.fields = fields;
        this.unknown = unknown;
    }

    /** The last line that nothing else claims is the title; one before it, after the agenda item, is the item's title. */
    void place() {
        if (!fields.containsKey(Item.TITLE)) {
            titleUnit().ifPresent(last -> {
                fields.put(Item.TITLE, field(last));
                unknown.remove(last);
            });
        }
        unknown.stream().filter(unit -> after(unit, Item.AGENDA_ITEM) && !after(unit, Item.NUMBER) && mayBeTitle(unit)).findFirst()
                .ifPresent(unit -> fields.put(Item.AGENDA_TITLE, field(unit)));
    }

    /** What stands between the agenda item and the line of the proposal is the item's title, not the draft's. */
    private Optional<Unit> titleUnit() {
        List<Unit> candidates = unknown.stream().filter(unit -> !isAgendaTitle(unit) && mayBeTitle(unit)).toList();
        List<Unit> headings = candidates.stream().filter(unit -> unit.level() > 0).toList();
        List<Unit> best = headings.isEmpty() ? candidates : headings;
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() - 1));
    }

    /** A sentence is no title, nor a row of a table, nor is the letter of a part. */
    private boolean mayBeTitle(Unit unit) {
        String text = unit.text().strip();
        boolean ends = Ending.of(text, language) != Ending.NONE && "…?!".indexOf(text.charAt(text.length() - 1)) < 0;
        return !UnitKinds.isSectionMark(text) && !MastheadParser.isTable(text) && (unit.level() > 0 || !ends);
    }

    private boolean isAgendaTitle(Unit unit) {
        return after(unit, Item.AGENDA_ITEM) && (isBefore(unit, Item.DOCUMENT_TYPE) || isBefore(unit, Item.ADOPTION));
    }

    private boolean isBefore(Unit unit, Item item) {
        return fields.containsKey(item) && unit.prose().span().start() < fields.get(item).span().start();
    }

    private boolean after(Unit unit, Item item) {
        return fields.containsKey(item) && fields.get(item).span().start() < unit.prose().span().start();
    }

    private static Field field(Unit unit) {
        return new Field(unit.text().strip(), unit.prose().span());
    }
}
