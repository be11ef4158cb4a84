package reso.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that once cost a reader of Markdown or a scanner of words far more than their length, made as long as is wanted: each
 * shape asks for one bad habit, such as looking for an end that never comes from every beginning.
 */
final class NastyText {
    private static final String HEAD = "*The General Assembly*,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n";

    private final int bytes;
    private final Map<String, String> all = new LinkedHashMap<>();

    private NastyText(int bytes) {
        this.bytes = bytes;
    }

    /** The texts by what they are made of, each of at most so many bytes. */
    static Map<String, String> of(int bytes) {
        NastyText nasty = new NastyText(bytes);
        nasty.markup();
        nasty.lines();
        nasty.paragraphs();
        nasty.notes();
        nasty.words();
        nasty.characters();
        return nasty.all;
    }

    private void add(String name, String text) {
        all.put(name, text);
    }

    /** As many of a piece as there is room for, in the place of a paragraph. */
    private void repeat(String name, String piece) {
        add(name, HEAD + times(piece));
    }

    private String times(String piece) {
        return piece.repeat(Math.max(1, room() / size(piece)));
    }

    private int room() {
        return bytes - size(HEAD) - 64;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Pieces that differ, one after another, while there is room. */
    private void count(String name, IntFunction<String> piece) {
        StringBuilder out = new StringBuilder(HEAD);
        int left = room();
        for (int i = 1; left > 0; i++) {
            String next = piece.apply(i);
            left -= size(next);
            if (left > 0) {
                out.append(next);
            }
        }
        add(name, out.toString());
    }

    private void markup() {
        repeat("asterisks", "*");
        repeat("asterisks before letters", "*a ");
        repeat("asterisks round letters", "*a*");
        repeat("double asterisks in words", "a**b");
        repeat("underscores in words", "_a_b");
        repeat("quote signs", ">");
        repeat("quote signs with spaces", "> ");
        repeat("dashes with spaces", "- ");
        repeat("list items", "- a\n");
        repeat("open brackets", "[");
        repeat("closed brackets", "]");
        repeat("bracket pairs", "[a] ");
        repeat("brackets in brackets", "[a[b");
        repeat("open braces and brackets", "({[");
        repeat("half links", "[a](");
        repeat("links", "[a](b) ");
        repeat("half pictures", "![[]()");
        repeat("backticks", "`");
        repeat("code spans", "`a` ");
        repeat("tags", "<a>");
        repeat("half tags", "<a ");
        repeat("open tags", "<div><span>");
        repeat("comments", "<!-- a -->");
        repeat("half comments", "<!--");
        repeat("suppressions", "<!-- reso-disable OP101 -->\n\nwords\n\n");
        repeat("processing instructions", "a<?");
        repeat("character data", "a<![CDATA[");
        repeat("entities", "&amp;");
        repeat("backslashes", "\\");
        repeat("escaped asterisks", "\\*a");
        repeat("table rows", "| a | b |\n");
        add("a table", HEAD + "| a | b |\n|---|---|\n" + times("| a | b |\n").substring(0, room() - 40));
        repeat("pipes", "|");
        repeat("headings", "# a\n");
        repeat("rules", "---\n");
        repeat("fences", "```\n");
        count("reference definitions", i -> "[r" + i + "]: /u" + i + "\n");
        count("a list ever deeper", i -> i > 700 ? " ".repeat(1_400) + "- a\n" : "  ".repeat(i) + "- a\n");
        count("quotes ever deeper", i -> ">".repeat(Math.min(i, 900)) + "a\n");
        count("backticks ever longer", i -> "`".repeat(i) + "a");
    }

    private void lines() {
        repeat("a line of words", "word ");
        repeat("a line without spaces", "word");
        repeat("a line of capitals", "WORD ");
        repeat("short lines", "word\n");
        repeat("short paragraphs", "word\n\n");
        repeat("line ends", "\n");
        repeat("carriage returns", "a\r");
        repeat("spaces", " ");
        repeat("tabs", "a\t");
        repeat("hyphens at line ends", "wo-\n");
        repeat("lines in italics", "*word*\n");
        repeat("page heads", "A/RES/70/1\n\n2/35\n\n");
        add("front matter without end", "---\n" + times("a: b\n"));
        add("long front matter", "---\nlang: en\n" + IntStream.range(0, room() / 14).mapToObj(i -> String.format("k%06d: b\n", i))
                .collect(Collectors.joining()) + "---\n" + HEAD);
        add("masthead lines", times("Distr.: General\n\n"));
        add("sponsors", "Draft resolution\n\n" + times("France, ") + "\n\n" + HEAD);
    }

    private void paragraphs() {
        count("numbered paragraphs", i -> i + ". *Urges* all States;\n\n");
        repeat("paragraphs of one number", "1. *Urges* all States;\n\n");
        count("numbers that fall", i -> 60_000 - i + ". *Urges* all States;\n\n");
        count("lettered items", i -> "(" + (char) ('a' + i % 26) + ") words;\n\n");
        count("roman items", i -> "(" + "ivx".charAt(i % 3) + ") words;\n\n");
        repeat("roman numerals", "xviii ");
        repeat("a long roman numeral", "m");
        count("sections", i -> "## " + "IVX".charAt(i % 3) + "\n\n" + i + ". *Urges* all States;\n\n");
        repeat("preambular paragraphs", "*Recalling* this,\n\n");
        repeat("openings without end", "*Recalling ");
        repeat("body lines", "*The General Assembly*,\n\n");
        repeat("annexes", "# Annex\n\n1. Words.\n\n");
        repeat("references", "paragraph 1 above, ");
        repeat("references to ranges", "paragraphs 1 to 9 and 12 above, ");
        count("references to what is not there", i -> i + ". *Urges* all to act on paragraph " + (i + 9) + " above;\n\n");
        repeat("labels in a line", "1. a ");
        repeat("outline numbers", "1.1");
        add("a long label", HEAD + "9".repeat(room()) + ". *Urges* all.\n");
        add("a long lettered label", HEAD + "(" + "a".repeat(room()) + ") words\n");
        add("a long opening", HEAD + "*" + times("Recalling ") + "* words,\n");
        repeat("flat paragraphs", "1. Urges all States to act and\nto report thereon;\n2. Requests the Secretary-General\nto report;\n");
    }

    private void notes() {
        repeat("note calls of Markdown", "[^1]");
        count("note calls that differ", i -> "[^" + i + "]");
        count("notes of Markdown", i -> "[^" + i + "]: Words.\n\n");
        repeat("raised calls", "a<sup>1</sup>");
        count("raised notes", i -> "*Recalling* this<sup>" + i + "</sup>,\n\n<sup>" + i + "</sup> Words.\n\n");
        repeat("half raised calls", "<sup>1");
        repeat("raised digits", "¹");
        repeat("raised digits after words", "word¹ ");
        count("bare note marks", i -> "words." + i % 99 + "\n\n" + i % 99 + " See this.\n\n");
        repeat("carets", "a^1^");
    }

    private void words() {
        repeat("digits", "1");
        repeat("digits and slashes", "1/");
        repeat("figures in a list", "1, 2, ");
        repeat("symbols", "A/RES/70/1 ");
        repeat("half symbols", "A/");
        repeat("symbols in a row", "A/RES/70/1, A/RES/70/2 and ");
        repeat("cited resolutions", "its resolution 70/1 of 25 September 2015, ");
        repeat("cited treaties", "United Nations, Treaty Series, vol. 1, No. 2, ");
        repeat("open quotes", "“");
        repeat("straight quotes", "\"a ");
        repeat("apostrophes", "'a ");
        repeat("quotes of many languages", "«a „b ‘c 「d ");
        repeat("commas", ", ");
        repeat("stops", ". ");
        repeat("abbreviations", "U.N. ");
        repeat("dashes", "–");
        repeat("dates", "1 January 2020 ");
        repeat("states", "Venezuela ");
        repeat("the same word", "the the ");
        repeat("a name in parts", "United Nations Educational ");
        add("Chinese", "大会，\n\n回顾第70/1号决议，\n\n" + times("第70/1号决议，大会"));
        add("Chinese numerals", "大会，\n\n" + times("一百"));
        add("Arabic", "إن الجمعية العامة،\n\n" + times("القرار ٧٠/١ والقرار "));
        add("Russian", "Генеральная Ассамблея,\n\n" + times("резолюции 70/1 от 25 сентября, "));
        add("French", "*L’Assemblée générale*,\n\n" + times("sa résolution 70/1 du 25 septembre 2015 : « "));
        add("Spanish", "*La Asamblea General*,\n\n" + times("su resolución 70/1, de 25 de septiembre de 2015, "));
    }

    private void characters() {
        repeat("combining marks", "\u0301");
        repeat("letters with two marks", "a\u0301\u0327");
        repeat("marks that turn the text", "\u202E");
        repeat("isolates", "\u2066a");
        repeat("right-to-left marks", "a\u200F");
        repeat("zero-width joiners", "a\u200D");
        repeat("emoji", "👩‍👩‍👧 ");
        repeat("astral letters", "𝒜 ");
        repeat("no-break spaces", "\u00A0");
        repeat("ligatures", "ﬁ ﬂ ");
        repeat("kashidas", "ـ");
        repeat("Arabic numbers", "٧٠/١ ");
        repeat("full-width figures", "７０／１ ");
        repeat("controls", "a\u0001");
        repeat("line separators", "a\u2028");
        repeat("soft hyphens", "wo\u00ADrd ");
    }
}
