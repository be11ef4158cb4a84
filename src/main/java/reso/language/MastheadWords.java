package reso.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.json.Json;

/** The forms that the lines of a masthead have in one language. */
public final class MastheadWords {
    /** «19», «20 (b)», «15, 118 and 120». */
    private static final String ITEM_NUMBERS = "\\d{1,3}(?:\\s?\\(?\\p{L}{1,2}\\))?(?:(?:, ?|、| \\p{L}{1,3} )\\d{1,3}(?:\\s?\\(?\\p{L}{1,2}\\))?)*(?!\\d)";

    private final Json data;
    private final Language language;

    MastheadWords(Json data, Language language) {
        this.data = data;
        this.language = language;
    }

    /**
     * How far a document goes.
     *
     * @param category {@code general}, {@code limited}, {@code restricted}
     * @param line as print has it
     * @param words by which it is told in whatever form it is written
     */
    public record Distribution(String category, String line, List<String> words) {}

    public List<Distribution> distributions() {
        return data.get("distributions").items().stream()
                .map(one -> new Distribution(one.get("category").text(""), one.get("line").text(""), one.get("words").texts())).toList();
    }

    /** The distribution that these words of a masthead line mean. */
    public Optional<Distribution> distribution(String line) {
        String folded = Folded.fold(line);
        return distributions().stream().filter(one -> one.words().stream().anyMatch(word -> folded.contains(Folded.fold(word)))).findFirst();
    }

    /** A date as mastheads print it, the usual form first; some languages print it in another's words. */
    public List<String> dates(LocalDate date) {
        return data.get("dateForms").items().stream().map(form -> print(form, date)).toList();
    }

    private String print(Json form, LocalDate date) {
        List<String> own = form.get("months").texts();
        List<String> months = own.isEmpty() ? language.months() : own;
        String day = date.getDayOfMonth() == 1 ? form.get("first").text("1") : String.valueOf(date.getDayOfMonth());
        return form.get("form").text("").replace("{d}", day).replace("{month}", months.get(date.getMonthValue() - 1))
                .replace("{m}", String.valueOf(date.getMonthValue())).replace("{y}", String.valueOf(date.getYear()));
    }

    /** True where the line names an agenda item in one of the forms of print. */
    public boolean isAgendaItem(String line) {
        String folded = Folded.fold(line);
        return data.get("agendaItemForms").texts().stream().map(Folded::fold).map(form -> form.split("\\{n\\}", -1))
                .anyMatch(ends -> folded.startsWith(ends[0]) && folded.endsWith(ends[1]) && folded.length() > ends[0].length() + ends[1].length());
    }

    /** How many characters at the start of the text are an agenda item in one of the forms of print, the longest that fits; 0 where none does. */
    public int agendaItemLength(String text) {
        Folded folded = Folded.of(text);
        int longest = 0;
        for (String form : data.get("agendaItemForms").texts()) {
            String[] ends = Folded.fold(form).split("\\{n\\}", -1);
            Matcher item = Pattern.compile(Pattern.quote(ends[0]) + ITEM_NUMBERS + Pattern.quote(ends[1])).matcher(folded.text());
            longest = item.lookingAt() ? Math.max(longest, item.end()) : longest;
        }
        return longest == 0 ? 0 : folded.originEnd(longest);
    }

    /** The usual line for an agenda item. */
    public String agendaItem(String number) {
        return data.get("agendaItemForms").texts().get(0).replace("{n}", number);
    }

    /** True where the words say that a proposal replaces an earlier one. */
    public boolean isRevised(String words) {
        String folded = Folded.fold(words);
        return data.get("revised").texts().stream().map(Folded::fold).anyMatch(folded::contains);
    }

    /** Short words in capitals that stand for themselves, also in titles. */
    public List<String> nameAcronyms() {
        return data.get("nameAcronyms").texts();
    }

    /** Words that have no capital within a title, in a language that also knows titles with capitals throughout; else none. */
    public List<String> smallTitleWords() {
        return data.get("smallTitleWords").texts();
    }

    /** Whether sponsors are listed by the alphabet. */
    public boolean sortsSponsors() {
        return data.get("sortsSponsors").truth(false);
    }

    /** The name as the alphabet takes it, without an article written together with it. */
    public String sortedName(String name) {
        String prefix = data.get("unsortedPrefix").text("");
        return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** Whether print may have this mark between a resolution's number and its title; a dash, where no stop is usual. */
    public boolean mayFollowTitleNumber(String mark) {
        return mark.equals(afterTitleNumber()) || afterTitleNumber().isEmpty() && (mark.equals("-") || mark.equals("–"));
    }

    /** What usually stands between a resolution's number and its title. */
    public String afterTitleNumber() {
        return data.get("titleNumberStop").truth(true) ? "." : "";
    }
}
