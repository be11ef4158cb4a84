package reso.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.json.Json;

/** How one language names subparagraphs by their labels: a word before them, «subparagraphs (b) and (c)», or behind, «(c)分段». */
public final class LabelWords {
    /** A label as texts name it. */
    public static final String LABEL = "(?:[(（]?[\\p{L}\\p{Nd}]{1,4}[)）]|['‘’]\\p{Nd}{1,2}['‘’]|[\\u3220-\\u3229])";

    private final Optional<Pattern> named;

    /**
     * Labels with the word that names them.
     *
     * @param labels where the first label begins
     */
    public record Named(int start, int labels, int end) {}

    LabelWords(Json data) {
        String before = ReferenceWords.anyOf(ReferenceWords.folded(data, "before"));
        String after = ReferenceWords.anyOf(ReferenceWords.folded(data, "after"));
        String labels = "(?<labels>" + LABEL + "(?:.{0,5}?" + LABEL + "){0,8})";
        this.named = !before.isEmpty() ? Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + before + ") " + labels))
                : after.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(labels + "(?:" + after + ")"));
    }

    /** All of a text, in reading order; offsets are those of the text before it was folded. */
    public List<Named> in(Folded folded) {
        List<Named> all = new ArrayList<>();
        if (named.isPresent()) {
            Matcher matcher = named.get().matcher(folded.text());
            while (matcher.find()) {
                all.add(new Named(folded.origin(matcher.start()), folded.origin(matcher.start("labels")), folded.originEnd(matcher.end())));
            }
        }
        return all;
    }
}
