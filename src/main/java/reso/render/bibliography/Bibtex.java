package reso.render.bibliography;

import java.util.List;
import java.util.stream.Collectors;
import reso.render.CitedDraft;
import reso.render.CitedWork;

/** An entry of BibTeX for every document that is cited. */
public final class Bibtex {
    private static final String SPECIAL = "{}$&#_%";

    private Bibtex() {}

    public static String of(List<CitedDraft> drafts) {
        return CitedWork.keyed(drafts).entrySet().stream().map(work -> entry(work.getKey(), work.getValue())).collect(Collectors.joining("\n"));
    }

    private static String entry(String key, CitedWork work) {
        StringBuilder out = new StringBuilder("@misc{" + key + ",\n");
        work.author().ifPresent(author -> field(out, "author", "{" + escaped(author) + "}"));
        field(out, "title", "{" + escaped(work.title().isEmpty() ? work.name() : work.title()) + "}");
        field(out, "number", escaped(work.name()));
        work.date().ifPresent(date -> {
            field(out, "date", date.toString());
            field(out, "year", String.valueOf(date.getYear()));
        });
        work.url().ifPresent(url -> field(out, "url", url.replaceAll("[{}\\\\]", "")));
        return out.append("}\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** What TeX would obey is written so that it prints. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(Character.isISOControl(c) ? ' ' : c);
            }
        });
        return out.toString();
    }
}
