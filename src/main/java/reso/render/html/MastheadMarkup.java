package reso.render.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.model.Masthead;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.model.Masthead.Line;
import reso.render.Faces;
import reso.text.Span;

/**
 * The masthead as documents of the United Nations print it, without the emblem, which is reserved: organization and symbol in a
 * first row, the organ on one side and the facts of the document on the other in a second, then the title.
 */
final class MastheadMarkup {
    private static final Set<Item> FLAG = EnumSet.of(Item.ORGANIZATION, Item.SYMBOL);
    private static final Set<Item> START = EnumSet.of(Item.ORGANIZATION, Item.ORGAN, Item.SUBSIDIARY, Item.SESSION, Item.MEETING,
            Item.AGENDA_ITEM, Item.AGENDA_TITLE);
    private static final Set<Item> END = EnumSet.of(Item.SYMBOL, Item.DISTRIBUTION, Item.DATE, Item.LANGUAGE, Item.ORIGINAL_LANGUAGE);

    private final Rendering page;
    private final Masthead masthead;
    private final Map<Item, Line> lines = new EnumMap<>(Item.class);
    private final List<Entry> entries = new ArrayList<>();
    private final Markup out = new Markup();

    private record Entry(Optional<Item> item, Markup words) {

        boolean isOneOf(Set<Item> items) {
            return item.filter(items::contains).isPresent();
        }
    }

    private MastheadMarkup(Rendering page) {
        this.page = page;
        this.masthead = page.resolution().masthead();
        masthead.fields().forEach((item, field) -> lineOf(field).ifPresent(line -> lines.put(item, line)));
    }

    static Markup of(Rendering page) {
        return new MastheadMarkup(page).write();
    }

    private Markup write() {
        told(Item.SYMBOL).ifPresent(value -> entries.add(new Entry(Optional.of(Item.SYMBOL), new Markup().text(value))));
        masthead.lines().forEach(line -> entries.add(entry(line)));
        Optional<Markup> title = told(Item.TITLE).map(value -> new Markup().text(value));
        Optional<Entry> head = title.isPresent() ? Optional.empty() : headLine();
        head.ifPresent(entries::remove);
        out.open("header", "class", "masthead").line();
        row("flag", entries.stream().filter(entry -> entry.isOneOf(FLAG)).toList());
        row("facts", entries.stream().filter(entry -> !entry.isOneOf(FLAG) && (entry.isOneOf(START) || entry.isOneOf(END))).toList());
        rest(head, title);
        return out.close("header").line();
    }

    /** A value that front matter gives and no line of the masthead says. */
    private Optional<String> told(Item item) {
        return masthead.field(item).filter(field -> lineOf(field).isEmpty()).map(Field::value);
    }

    private Optional<Line> lineOf(Field field) {
        return masthead.lines().stream().filter(line -> holds(line.span(), field.span()) || line.value().equals(field.value())).findFirst();
    }

    private static boolean holds(Span line, Span field) {
        return line.start() <= field.start() && field.end() <= line.end();
    }

    private Entry entry(Line line) {
        Optional<Item> item = itemOf(line);
        boolean isTitle = item.filter(Item.TITLE::equals).isPresent();
        Markup words = ProseMarkup.of(page, line.prose(), isTitle ? Faces.ofWords(line.prose()) : Faces.OF_THE_DRAFT);
        return new Entry(item, item.filter(Item.DATE::equals).isPresent() ? dated(words) : words);
    }

    private Optional<Item> itemOf(Line line) {
        List<Item> items = lines.entrySet().stream().filter(field -> field.getValue() == line).map(Map.Entry::getKey).toList();
        return items.contains(Item.TITLE) ? Optional.of(Item.TITLE) : items.stream().findFirst();
    }

    private Markup dated(Markup words) {
        String date = masthead.value(Item.DATE).orElse("");
        boolean machineReadable = date.length() == 10 && date.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
        return machineReadable ? new Markup().open("time", "datetime", date).add(words).close("time") : words;
    }

    /** The line that heads the page: the title, else the symbol. */
    private Optional<Entry> headLine() {
        return with(Item.TITLE).or(() -> with(Item.SYMBOL));
    }

    private Optional<Entry> with(Item item) {
        return entries.stream().filter(entry -> entry.isOneOf(EnumSet.of(item))).findFirst();
    }

    private void row(String name, List<Entry> row) {
        if (!row.isEmpty()) {
            out.open("div", "class", name).line();
            column("start", row.stream().filter(entry -> entry.isOneOf(START)).toList());
            column("end", row.stream().filter(entry -> entry.isOneOf(END)).toList());
            out.close("div").line();
        }
    }

    private void column(String side, List<Entry> column) {
        if (!column.isEmpty()) {
            out.open("div", "class", side).line();
            column.forEach(this::line);
            out.close("div").line();
        }
    }

    private void rest(Optional<Entry> head, Optional<Markup> title) {
        entries.stream().filter(entry -> !entry.isOneOf(START) && !entry.isOneOf(END)).forEach(this::line);
        Markup words = title.or(() -> head.map(Entry::words)).orElse(null);
        out.open("h1", "class", words == null ? "own" : "");
        out.add(words == null ? new Markup().text(page.words().say("untitled")) : words).close("h1").line();
    }

    private void line(Entry entry) {
        out.open("p", "class", entry.item().map(item -> item.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse(""))
                .add(entry.words()).close("p").line();
    }
}
