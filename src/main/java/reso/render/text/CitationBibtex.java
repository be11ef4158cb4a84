package reso.render.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reso.render.CitationRow;
import reso.render.Reference;

/** Cited documents as a BibTeX file: one {@code @misc} each, however often and in however many drafts it is cited. */
public final class CitationBibtex {
    private static final String SPECIAL = "\\{}$&#%_^~";
    private static final String[] PRINTED = {"\\textbackslash{}", "\\{", "\\}", "\\$", "\\&", "\\#", "\\%", "\\_", "\\textasciicircum{}", "\\textasciitilde{}"};

    private CitationBibtex() {}

    /** The entries of what is cited and not yet in {@code told}, to which they are added. */
    public static String entries(Iterable<CitationRow> rows, Set<String> told) {
        StringBuilder out = new StringBuilder();
        for (Reference reference : Reference.of(rows)) {
            if (told.add(reference.key())) {
                out.append(entry(reference));
            }
        }
        return out.toString();
    }

    private static String entry(Reference reference) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", reference.author().isEmpty() ? "" : "{" + escaped(reference.author()) + "}");
        fields.put("title", "{" + escaped(reference.title()) + "}");
        reference.date().ifPresent(date -> {
            fields.put("year", String.valueOf(date.getYear()));
            fields.put("month", date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
            fields.put("date", date.toString());
        });
        fields.put("number", escaped(reference.number()));
        fields.put("url", reference.url().replace("%", "\\%").replace("#", "\\#").replace("{", "%7B").replace("}", "%7D"));
        StringBuilder out = new StringBuilder("@misc{").append(reference.key());
        fields.forEach((name, value) -> out.append(value.isEmpty() ? "" : ",\n  " + name + " = " + (name.equals("month") ? value : "{" + value + "}")));
        return out.append("\n}\n\n").toString();
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            int special = SPECIAL.indexOf(c);
            out.append(special < 0 ? String.valueOf((char) c) : PRINTED[special]);
        });
        return out.toString();
    }
}
