package reso.render.html;

import java.util.List;
import reso.language.Language;

/** A page that lists drafts: what each is called, in which language it is, and how much was found in it. */
public final class Overview {
    private static final String STYLE = "body{max-inline-size:64rem}table{inline-size:100%}td.count{text-align:end;font-variant-numeric:tabular-nums}\n";

    private final PageWords words;
    private final Markup out = new Markup();

    private Overview(PageWords words) {
        this.words = words;
    }

    /**
     * One draft.
     *
     * @param title or, where it has none, what else it can be called
     * @param symbol or empty
     * @param href of its page, relative, with whatever needs it encoded
     */
    public record Row(String title, String symbol, Language language, String href, int errors, int warnings, int notes) {}

    /** @param language that the page speaks */
    public static String render(List<Row> rows, Language language) {
        Overview overview = new Overview(new PageWords(language.code()));
        Frame frame = new Frame(overview.words, language.isRightToLeft() ? "rtl" : "ltr", overview.words.say("drafts"), Style.of("", STYLE));
        return frame.around(new Markup(), overview.body(rows));
    }

    private String body(List<Row> rows) {
        out.open("main", "id", Identifiers.TEXT).line().open("h1").text(words.say("drafts")).close("h1").line();
        out.open("div", "class", "wide").open("table").line().open("thead").line().open("tr");
        for (String key : List.of("symbol", "title", "language", "errors", "warnings", "remarks")) {
            out.open("th", "scope", "col").text(words.say(key)).close("th");
        }
        out.close("tr").line().close("thead").line().open("tbody").line();
        rows.forEach(this::row);
        out.close("tbody").line().close("table").close("div").line().close("main").line();
        out.open("footer").open("p").text(words.say("notice")).close("p").close("footer").line();
        return out.toString();
    }

    private void row(Row row) {
        String code = row.language().code();
        out.open("tr").open("td").open("bdi").text(row.symbol()).close("bdi").close("td");
        out.open("td").open("a", "dir", row.language().isRightToLeft() ? "rtl" : "ltr", "href", row.href(), "hreflang", code, "lang", code)
                .text(row.title()).close("a").close("td");
        out.open("td", "lang", code).text(row.language().name()).close("td");
        for (int count : new int[] {row.errors(), row.warnings(), row.notes()}) {
            out.open("td", "class", "count").text(String.valueOf(count)).close("td");
        }
        out.close("tr").line();
    }
}
