package reso.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reso.model.Prose;
import reso.render.CitedDraft;
import reso.render.Link;
import reso.text.Edit;
import reso.text.SourceText;
import reso.text.Span;

/**
 * Turns the citations of a draft into Markdown links, as changes of its source. Words that a link covers already, that markup or
 * the end of a page cuts, or that brackets would confuse are left as they are; so a second run changes nothing.
 */
public final class CitationLinks {
    private static final String MARKUP = "[]*_<>`\\|";

    private CitationLinks() {}

    public static List<Edit> edits(CitedDraft draft) {
        SourceText source = draft.resolution().source();
        List<Prose> proses = Stream.concat(draft.resolution().everything().stream().map(p -> p.prose()),
                draft.resolution().notes().stream().map(note -> note.prose())).toList();
        List<Edit> edits = new ArrayList<>();
        for (Link link : Link.of(draft)) {
            if (isPlain(source, link.span()) && isTarget(link.href()) && proses.stream().anyMatch(prose -> isFree(source, prose, link.span()))) {
                edits.add(Edit.insert(link.span().start(), "["));
                edits.add(Edit.insert(link.span().end(), "](" + link.href() + ")"));
            }
        }
        return edits;
    }

    private static boolean isPlain(SourceText source, Span span) {
        String words = source.slice(span);
        return !words.isBlank() && words.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0) && words.lines().noneMatch(String::isBlank);
    }

    /** Signs that would end the link early are not to be in its address; round brackets are, where they come in pairs. */
    private static boolean isTarget(String href) {
        int open = 0;
        for (int i = 0; i < href.length() && open >= 0; i++) {
            char c = href.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c <= ' ' || c == '<' || c == '>' || c == '\\' || c == 0x7F) {
                return false;
            }
        }
        return open == 0;
    }

    /** Whether the words stand in this prose, and nowhere in a link, a code or on both sides of a page end. */
    private static boolean isFree(SourceText source, Prose prose, Span span) {
        boolean within = prose.runs().stream().anyMatch(run -> run.span().overlaps(span));
        return within && !CodeSpans.hold(source, prose.span().to(span), span) && prose.runs().stream().noneMatch(run -> run.span().overlaps(span) && !run.link().isEmpty())
                && prose.cuts().stream().noneMatch(cut -> cut.overlaps(span))
                && prose.calls().stream().noneMatch(call -> call.span().overlaps(span));
    }
}
