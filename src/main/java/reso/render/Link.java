package reso.render;

import java.util.List;
import java.util.Optional;
import reso.text.Span;

/**
 * A place that words of the draft are to point to, such as the document that they cite.
 *
 * @param span where the words stand in the source, within one paragraph or note
 * @param href with the scheme https, http or mailto, or a fragment of the page; any other is not printed
 * @param title shown with the link, or empty
 * @param titleLanguage the code of the language that the title is in
 */
public record Link(Span span, String href, String title, String titleLanguage) {

    /** To the document that is cited, with its title and date; empty where it has no address. */
    private static Optional<Link> of(CitationRow row) {
        String date = row.date().map(day -> " (" + day + ")").orElse("");
        return row.url().map(url -> new Link(row.place().span(), url, row.title().map(title -> title + date).orElse(""),
                row.titleLanguage()));
    }

    /** From every citation of the draft, where its words can have a link, to the document that it cites. */
    public static List<Link> of(CitedDraft draft) {
        List<Span> unlinked = Unlinked.in(draft.resolution().source());
        return draft.rows().stream().flatMap(row -> of(row).stream()).filter(link -> unlinked.stream().noneMatch(link.span()::overlaps)).toList();
    }
}
