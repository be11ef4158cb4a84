package reso.rules.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Masthead;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.rule.Subject;
import reso.text.Span;

/** The names of the sponsors line, one by one. */
public final class Sponsors {
    private static final String SEPARATORS = ",،、，;；*";

    /**
     * One sponsor.
     *
     * @param span in the source
     * @param folded the name as it is compared
     */
    public record Sponsor(String name, Span span, String folded) {}

    private Sponsors() {}

    /** The sponsors in reading order; names that hold an <i>and</i> of their own stay whole where the language knows them. */
    public static List<Sponsor> of(Subject subject) {
        Optional<Masthead.Line> line = Head.line(subject, Item.SPONSORS);
        Optional<Field> field = subject.resolution().masthead().field(Item.SPONSORS);
        List<Sponsor> sponsors = new ArrayList<>();
        if (line.isPresent() && field.isPresent()) {
            Folded folded = Folded.of(field.get().value());
            for (int at = 0; at < folded.text().length(); ) {
                int end = nameEnd(folded.text(), at, subject.language());
                add(line.get(), field.get(), new int[] {folded.origin(at), folded.originEnd(end)}, sponsors);
                at = afterSeparator(folded.text(), end, subject.language());
            }
        }
        return sponsors;
    }

    private static void add(Masthead.Line line, Field field, int[] place, List<Sponsor> sponsors) {
        String name = field.value().substring(place[0], place[1]);
        int start = line.value().indexOf(field.value());
        if (!name.isBlank() && start >= 0) {
            sponsors.add(new Sponsor(name.strip(), line.prose().span(start + place[0], start + place[0] + name.stripTrailing().length()), Folded.fold(name).strip()));
        }
    }

    private static int nameEnd(String text, int from, Language language) {
        int known = language.states().lengthAt(text, from);
        int end = from + known;
        int depth = 0;
        while (end < text.length() && (depth > 0 || SEPARATORS.indexOf(text.charAt(end)) < 0 && (known > 0 || conjunction(text, end, language) == 0))) {
            if (known > 0 && conjunction(text, end, language) > 0) {
                return end;
            }
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        return end;
    }

    private static int afterSeparator(String text, int at, Language language) {
        int next = at + conjunction(text, at, language);
        while (next < text.length() && (SEPARATORS.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == ' ')) {
            next++;
        }
        int more = conjunction(text, next - (next > at && next > 0 && text.charAt(next - 1) == ' ' ? 1 : 0), language);
        return more > 0 ? next + more - 1 : Math.max(next, at + 1);
    }

    /** The length of the <i>and</i> that stands at {@code at} between two names; some scripts write it together with the name after it. */
    private static int conjunction(String text, int at, Language language) {
        for (String word : language.conjunctions()) {
            boolean apart = text.startsWith(" " + word + " ", at);
            boolean joined = language.isRightToLeft() && text.startsWith(" " + word, at);
            if (apart || joined) {
                return word.length() + (apart ? 2 : 1);
            }
            if (!language.hasWordSpaces() && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
