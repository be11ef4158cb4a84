package reso.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reso.text.Span;

/** Words of a draft that point to a document or a treaty. */
public sealed interface Citation {

    /**
     * Where a citation stands and how it reads.
     *
     * @param text the words as they stand in the draft
     * @param span in the source; where a page end cuts the words, what stands between is covered
     * @param address of the paragraph, {@code OP4}; of a note, the paragraph that first calls it, or empty
     * @param in {@code note 3}, or empty where the words stand in the paragraph itself
     * @param lookAlikes signs that were read as others, in reading order
     */
    record Place(String text, Span span, String address, String in, List<LookAlike> lookAlikes) {
        public Place {
            lookAlikes = List.copyOf(lookAlikes);
        }
    }

    /**
     * A sign that looks like the one that belongs there, and was read as it: {@code l} for 1, {@code O} for 0, a Cyrillic
     * letter for a Latin one, a full-width sign for a plain one.
     */
    record LookAlike(char written, char meant, Span span) {}

    /**
     * A date stated beside a citation.
     *
     * @param own whether nothing but what leads from the one to the other stands between; else the date may be of something else
     */
    record Dated(LocalDate value, Span span, boolean own) {}

    /** Words stated beside a citation: a title, an annex, paragraphs. */
    record Stated(String text, Span span) {}

    /** How the draft says whose document it is. */
    enum Naming {
        /** By the symbol itself, {@code A/RES/70/1}. */
        SYMBOL,
        /** By an organ's name. */
        ORGAN,
        /** By a possessive, {@code its resolution}. */
        OWN,
        /** Not at all: only the number is there. */
        NONE,
        /** By pointing back to what another note cites, «ibid.», «see footnote 3»; unreadable where that note cites not exactly one. */
        BACK
    }

    /**
     * What is stated beside the number of a document.
     *
     * @param naming how its organ is named
     * @param organ the id of the body that is named as the one whose it is, or empty; {@code council} where only the kind is named
     * @param locator the annex, section or paragraphs cited
     */
    record Beside(Naming naming, String organ, Optional<Dated> date, Optional<Stated> title, Optional<Stated> locator) {

        /** Of which no more is said than how it is named. */
        Beside(Naming naming) {
            this(naming, "", Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A document; several candidates where the words fit more than one. */
    record Document(Place place, List<Symbol> candidates, Beside beside) implements Citation {
        public Document {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a document without a symbol: " + place.text());
            }
        }

        public boolean isCertain() {
            return candidates.size() == 1;
        }
    }

    /**
     * A treaty in a printed series.
     *
     * @param series of the United Nations or the League of Nations
     * @param volume as printed, {@code 2225}, {@code XCIV}; of several the first
     * @param registration the number, of several the first; or empty
     * @param name the words before the mark of the note that cites it, in a sentence those before its series; or empty
     */
    record Treaty(Place place, Series series, String volume, String registration, String name) implements Citation {}

    /**
     * Looks like a citation, and what it points to cannot be told: a resolution of a body without symbols, an impossible number.
     *
     * @param organ the id of the organ whose it is, or empty where that is not said
     * @param session the number before the stroke, {@code 700/1}, or -1
     * @param number where it stands alone, without session or year, {@code 1325}; else -1
     */
    record Unreadable(Place place, boolean decision, Beside beside, String organ, int session, int number) implements Citation {

        /** Of which no more is said than that it is there. */
        Unreadable(Place place, boolean decision, Beside beside) {
            this(place, decision, beside, "", -1, -1);
        }
    }

    /** A printed series of treaties. */
    enum Series {
        UNITED_NATIONS, LEAGUE_OF_NATIONS
    }

    Place place();

    /** One answer for each kind of citation. */
    default <T> T fold(Function<Document, T> document, Function<Treaty, T> treaty, Function<Unreadable, T> unreadable) {
        if (this instanceof Document d) {
            return document.apply(d);
        }
        return this instanceof Treaty t ? treaty.apply(t) : unreadable.apply((Unreadable) this);
    }

    default String text() {
        return place().text();
    }

    default Span span() {
        return place().span();
    }
}
