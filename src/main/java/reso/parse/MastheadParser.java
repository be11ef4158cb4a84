package reso.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.language.Dates;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Masthead;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.text.Span;

/** Tells the lines above the issuing body apart: each is known by its words or its shape, and the title by being left over. */
final class MastheadParser {
    /** Stands where a drafter leaves open what is not known yet: A/HRC/63/L.…, agenda item …. */
    private static final char OPEN = '…';
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9.]{0,9}(?:/[A-Za-z0-9.()\u2011" + OPEN + "-]{1,18}){1,9}(?: ?\\([^)]{1,12}\\))?(?: [A-Z])?\\*{0,3}|WHA\\d{1,3}\\.\\d{1,3}|EB\\d{1,3}\\.R\\d{1,3}|\\d{1,3} ?(?:C|EX)/(?:\\p{L}{3,12}\\.? ?)?\\d{1,3}");
    /** «77/208», «217 A (III)» as before 1976, «40 C/Resolution 23», and «50/…» where the number is still to come. */
    private static final Pattern NUMBERED_TITLE = Pattern.compile("((?:S-|ES-)?\\d{1,4}/(?:\\d{1,4}|" + OPEN + "|\\.{3})(?: [A-Z](?:-[A-Z])?)?"
            + "|\\d{1,4}(?: [A-Z](?:-[A-Z])?)? ?\\((?:S-|ES-)?[IVXLC]{1,8}\\)(?: [A-Z](?:-[A-Z])?(?=[.:]))?"
            + "|\\d{1,3} ?(?:C|EX)/\\p{L}{3,12}\\.? ?\\d{1,3}(?:\\.\\d{1,2})?)(?:[.:]|\\s?[-–—])?\\s+(\\S.*)", Pattern.DOTALL);

    private static final int LONGEST_KEY = 24;
    private static final char CELL = '|';

    private final Language language;
    private final Language english;
    private final MastheadRoles words;
    private final Dates dates;
    private final Dates englishDates;
    private final Map<Item, Field> fields = new EnumMap<>(Item.class);
    private final List<Unit> unknown = new ArrayList<>();
    private final List<Masthead.Line> lines = new ArrayList<>();
    private String bodyId = "";

    /** @param english in whose words six-language mastheads print their distribution and date */
    MastheadParser(Language language, Language english) {
        this.language = language;
        this.english = english;
        this.words = new MastheadRoles(language);
        this.dates = new Dates(language);
        this.englishDates = new Dates(english);
    }

    Masthead parse(List<Unit> units) {
        for (Unit unit : units) {
            lines.add(new Masthead.Line(unit.prose(), unit.level()));
            if (!unit.text().isBlank() && !place(unit)) {
                unknown.add(unit);
            }
        }
        new MastheadTitles(language, fields, unknown).place();
        return new Masthead(fields, lines);
    }

    /** How many characters at the start of the text are a symbol; 0 where none is. */
    static int symbolLength(String text) {
        Matcher symbol = SYMBOL.matcher(text);
        while (symbol.lookingAt()) {
            if (symbol.end() == text.length() || Character.isWhitespace(text.charAt(symbol.end()))) {
                return symbol.end();
            }
            symbol.region(0, symbol.end() - 1);
        }
        return 0;
    }

    /** The id of the organ that the masthead names last, the one nearest to the text; empty where it names none. */
    String bodyId() {
        return bodyId;
    }

    private boolean place(Unit unit) {
        String text = unit.text().strip();
        String folded = unit.folded().text().strip();
        return placeKeyed(unit, text) || placeSymbol(unit, text) || placeNumberedTitle(unit, text) || placeBody(unit, folded) || placeWords(unit, text, folded)
                || placeCommittee(unit, folded) || placeNumber(unit, text, folded) || placeDate(unit, text) || placeLanguage(unit, folded);
    }

    /** {@code Sponsors: Fiji, Malta}, as Model UN and mails have it: the key says what the line is. */
    private boolean placeKeyed(Unit unit, String text) {
        return isTable(text) ? placeTable(unit) : placeKeyed(unit, text, Math.max(text.indexOf(':'), text.indexOf('：')));
    }

    /** {@code | Sponsors | Fiji, Malta |}: the rows of a table have two cells, the first of which is a key. */
    private boolean placeTable(Unit unit) {
        boolean placed = false;
        int start = 0;
        for (String row : unit.text().split("\n", -1)) {
            int second = row.indexOf(CELL, row.indexOf(CELL) + 1);
            int last = row.lastIndexOf(CELL);
            boolean pair = second > 0 && last > second && row.indexOf(CELL, second + 1) == last;
            placed |= pair && placeUnder(row.substring(row.indexOf(CELL) + 1, second).replace(":", ""), unit, start + second + 1, start + last);
            start += row.length() + 1;
        }
        return placed;
    }

    static boolean isTable(String text) {
        return text.indexOf(CELL) == 0;
    }

    private boolean placeKeyed(Unit unit, String text, int colon) {
        if (colon <= 0 || colon > LONGEST_KEY || colon + 1 == text.length()) {
            return false;
        }
        int start = unit.text().indexOf(text);
        return placeUnder(text.substring(0, colon), unit, start + colon + 1, unit.text().length());
    }

    private boolean placeUnder(String words, Unit unit, int start, int end) {
        String folded = Folded.fold(words).strip();
        String value = unit.text().substring(start, end).strip();
        Item item = keyed(language.hasWordSpaces() ? folded : folded.replace(" ", ""));
        if (item != null && !value.isEmpty()) {
            fields.putIfAbsent(item, new Field(value, unit.prose().span(start, end)));
        }
        if (item == Item.SUBSIDIARY) {
            language.organNamed(Folded.fold(value)).ifPresent(id -> bodyId = id);
        }
        return item != null;
    }

    private Item keyed(String key) {
        if (words.isNamed("sponsors", key)) {
            return Item.SPONSORS;
        }
        if (words.isNamed("signatories", key)) {
            return Item.SIGNATORIES;
        }
        return words.isNamed("title", key) ? Item.TITLE : words.isNamed("committee", key) ? Item.SUBSIDIARY : null;
    }

    private boolean placeSymbol(Unit unit, String text) {
        return SYMBOL.matcher(text).matches() && put(Item.SYMBOL, unit, text.replaceAll("\\*+$", ""));
    }

    private boolean placeWords(Unit unit, String text, String folded) {
        if (words.isNamed("organization", folded)) {
            return put(Item.ORGANIZATION, unit, text);
        }
        if (words.startsWith("distribution", folded)) {
            return put(Item.DISTRIBUTION, unit, afterMark(text));
        }
        if (words.startsWith("original", folded)) {
            return put(Item.ORIGINAL_LANGUAGE, unit, languageCode(afterMark(text)));
        }
        if (folded.startsWith("[") || words.startsWith("origin", folded) && language.bodyWithoutArticle(folded).isEmpty()) {
            return put(Item.ORIGIN, unit, text);
        }
        if (words.contains("draft", folded)) {
            return placeDraft(unit, text);
        }
        if (words.startsWith("adopted", folded) || words.contains("adopted", folded) && anyDate(text).isPresent()) {
            return put(Item.ADOPTION, unit, text);
        }
        if (words.startsWith("agendaItem", folded) && folded.chars().anyMatch(c -> Character.isDigit(c) || c == OPEN) && folded.length() < 80) {
            return put(Item.AGENDA_ITEM, unit, agendaNumber(text));
        }
        boolean session = words.contains("session", folded) && folded.length() < 90 && Ending.of(text, language) == Ending.NONE;
        return session && put(Item.SESSION, unit, text);
    }

    /** «Colombie et Philippines : projet de résolution révisé»: who proposes, and what. */
    private boolean placeDraft(Unit unit, String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        if (colon > 0 && words.contains("draft", Folded.fold(text.substring(colon)))) {
            int end = colon;
            while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
            fields.putIfAbsent(Item.SPONSORS, new Field(text.substring(0, end), unit.prose().span(0, end)));
            return put(Item.DOCUMENT_TYPE, unit, text.substring(colon + 1).strip());
        }
        return text.length() < 120 && put(Item.DOCUMENT_TYPE, unit, text);
    }

    private boolean placeBody(Unit unit, String folded) {
        Optional<String> id = language.organNamed(folded).or(() -> language.bodyNamed(folded).map(body -> body.id()));
        id.ifPresent(found -> bodyId = found);
        return id.isPresent() && put(fields.containsKey(Item.ORGAN) ? Item.SUBSIDIARY : Item.ORGAN, unit, unit.text().strip());
    }

    private boolean placeCommittee(Unit unit, String folded) {
        return endsWithOrganWord(folded) && put(Item.SUBSIDIARY, unit, unit.text().strip());
    }

    private boolean endsWithOrganWord(String folded) {
        return folded.length() < 100 && !fields.containsKey(Item.SUBSIDIARY) && fields.containsKey(Item.ORGAN)
                && words.of("committee").stream().anyMatch(word -> folded.endsWith(word) || folded.startsWith(word + " "));
    }

    /** «Resolution 2616 (2021)» is the number of a text that has no title. */
    private boolean placeNumber(Unit unit, String text, String folded) {
        boolean numbered = folded.length() < 40 && words.of("resolution").stream().anyMatch(word -> folded.startsWith(word)
                && folded.substring(word.length()).strip().matches("[0-9].{0,20}") || folded.endsWith(word) && folded.matches((language.hasWordSpaces() ? "" : ".?") + "[^\\p{L}]{0,4}[0-9].{0,20}"));
        return numbered && put(anyDate(text).isPresent() ? Item.ADOPTION : Item.NUMBER, unit, text);
    }

    private boolean placeDate(Unit unit, String text) {
        Optional<LocalDate> date = text.length() > 60 ? Optional.empty() : anyDate(text);
        if (date.isEmpty()) {
            return false;
        }
        boolean single = Character.isDigit(text.codePointAt(0)) && !isRange(text) && !fields.containsKey(Item.DATE);
        return put(single ? Item.DATE : Item.MEETING, unit, single ? date.get().toString() : text);
    }

    /** «14–18 May 2018», «14 September–9 October 2026»: the days on which a body meets. */
    private static boolean isRange(String text) {
        return text.matches(".*\\d.*[-–—]\\s?\\d.*") && !text.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private Optional<LocalDate> anyDate(String text) {
        return dates.find(text).or(() -> englishDates.find(text));
    }

    private boolean placeLanguage(Unit unit, String folded) {
        String code = languageCode(folded);
        return !code.equals(folded) && put(Item.LANGUAGE, unit, code);
    }

    private String languageCode(String words) {
        String folded = Folded.fold(words);
        return Optional.ofNullable(language.languageNames().get(folded)).or(() -> Optional.ofNullable(english.languageNames().get(folded))).orElse(words);
    }

    private boolean placeNumberedTitle(Unit unit, String text) {
        Matcher matcher = NUMBERED_TITLE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        Field number = new Field(matcher.group(1), unit.prose().span(0, matcher.end(1)));
        fields.putIfAbsent(Item.NUMBER, number);
        if (SYMBOL.matcher(number.value()).matches()) {
            fields.putIfAbsent(Item.SYMBOL, number);
        }
        Span span = unit.prose().span(matcher.start(2), text.length());
        fields.put(Item.TITLE, new Field(matcher.group(2), span));
        return true;
    }

    private boolean put(Item item, Unit unit, String value) {
        return fields.putIfAbsent(item, field(unit, value)) == null;
    }

    private static Field field(Unit unit, String value) {
        return new Field(value, unit.prose().span());
    }

    private static String agendaNumber(String text) {
        Matcher number = Pattern.compile("\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?\\(?\\p{L}{1,2}\\))?").matcher(text);
        return number.find() ? number.group() : text;
    }

    private static String afterMark(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        int from = colon >= 0 ? colon : text.indexOf('.');
        return from < 0 ? text : text.substring(from + 1).strip();
    }
}
