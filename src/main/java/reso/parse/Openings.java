package reso.parse;

import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Lexicon;
import reso.language.Part;
import reso.model.Opening;
import reso.model.Prose;

/** Reads the opening of a paragraph: from its italics where they make sense, else from what publishers set in italics. */
final class Openings {
    private static final int MOST_WORDS = 12;
    private static final int MOST_SIGNS = 16;
    private static final double WHOLE = 0.85;
    private static final double USUAL_HABIT = 0.5;
    /** What a brief body never sets is still set by the others, who are three in four. */
    private static final double BRIEF_HABIT = 0.75;

    private final Language language;

    Openings(Language language) {
        this.language = language;
    }

    /** True where the text begins with words that open paragraphs of {@code part} (of either, where null), in the right case. */
    boolean isKnown(String text, Folded folded, Part part) {
        return caseFits(text) && language.lexicon().longest(folded.text()).filter(match -> part == null || match.fits(part)).isPresent();
    }

    /** The same whatever the case of the first letter: a drafter may have forgotten the capital. */
    boolean isKnownInAnyCase(Folded folded, Part part) {
        return language.lexicon().longest(folded.text()).filter(match -> match.fits(part)).isPresent();
    }

    /** True where the first word at least has the look of one that opens a preambular paragraph. */
    boolean looksPreambular(String text, Folded folded) {
        return caseFits(text) && !isCapitalWhereNoneIs(text) && language.shapes().fits(Part.PREAMBULAR, folded.text());
    }

    /** Where openings begin in lower case, a capital begins a name, whatever its ending. */
    private boolean isCapitalWhereNoneIs(String text) {
        return language.opensInLowerCase() && !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private boolean caseFits(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (!language.opensInUpperCase() || Character.isUpperCase(text.charAt(at)));
    }

    /**
     * The opening of a paragraph whose label is already taken off.
     *
     * @param part the part it stands in, or null where that is not known
     * @param brief whether the body that speaks sets hardly more than the verb in italics, see {@link reso.language.Body}
     */
    Optional<Opening> read(Prose prose, Part part, boolean brief) {
        Folded folded = prose.folded();
        int marked = withoutMarks(prose.text(), prose.emphasisEnd());
        Optional<Lexicon.Match> longest = language.lexicon().longest(folded.text());
        if (marked > 0 && isOpeningLength(prose, marked)) {
            boolean known = longest.isPresent() && folded.originEnd(longest.get().length()) >= marked
                    || language.lexicon().knows(Folded.fold(prose.text().substring(0, marked))) || longest.isPresent();
            return Optional.of(new Opening(prose.text().substring(0, marked), marked, true, known));
        }
        Optional<Lexicon.Match> habitual = language.lexicon().habitual(folded.text(), part, brief ? BRIEF_HABIT : USUAL_HABIT);
        if (habitual.isPresent()) {
            return Optional.of(opening(prose.text(), folded.originEnd(habitual.get().length()), true));
        }
        boolean shaped = part != null && language.shapes().fits(part, folded.text());
        int word = firstWord(prose.text());
        return shaped && word > 0 ? Optional.of(opening(prose.text(), word, false)) : Optional.empty();
    }

    private static Opening opening(String text, int end, boolean known) {
        return new Opening(text.substring(0, end), end, false, known);
    }

    /** Italics that run through the paragraph, or through half of it up to a page end, are not those of an opening. */
    private boolean isOpeningLength(Prose prose, int marked) {
        return isBrief(prose.text().substring(0, marked)) && (prose.emphasisedShare() < WHOLE || marked < prose.text().length() / 2);
    }

    /** Few enough words for an opening. */
    boolean isBrief(String words) {
        return language.hasWordSpaces() ? words.strip().split("\\s+").length <= MOST_WORDS : words.strip().length() <= MOST_SIGNS;
    }

    private static int withoutMarks(String text, int end) {
        int to = end;
        while (to > 0 && !Character.isLetterOrDigit(text.charAt(to - 1)) && Character.getType(text.charAt(to - 1)) != Character.NON_SPACING_MARK) {
            to--;
        }
        return to;
    }

    private static int firstWord(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '’')) {
            end++;
        }
        return end;
    }
}
