package reso.rule;

import java.util.List;
import reso.catalogue.Catalogue;
import reso.catalogue.Match;
import reso.catalogue.Resolver;
import reso.citation.Citation;
import reso.citation.CitationFinder;
import reso.language.Custom;
import reso.language.Language;
import reso.language.Organs;
import reso.model.Resolution;
import reso.text.SourceText;

/**
 * What a rule looks at: a draft that was read, and what is known of the documents it cites. Citations are found when the first
 * rule asks for them, once for all rules; the catalogue is asked only where there is a citation to look up.
 */
public final class Subject {
    private final Resolution resolution;
    private final Catalogue catalogue;
    private List<Citation> citations;
    private List<Match> matches;
    private Boolean pointsIntoItself;

    public Subject(Resolution resolution) {
        this(resolution, Catalogue.embedded());
    }

    /** A draft whose citations are looked up in a catalogue of the caller's choice. */
    public Subject(Resolution resolution, Catalogue catalogue) {
        this.resolution = resolution;
        this.catalogue = catalogue;
    }

    public Resolution resolution() {
        return resolution;
    }

    public Language language() {
        return resolution.language();
    }

    /** Whether the draft's organ has a custom of its own. */
    public boolean follows(Custom custom) {
        return Organs.have(resolution.organ(), custom);
    }

    public SourceText source() {
        return resolution.source();
    }

    /** What is known of documents, for rules that ask for more than what is cited: a treaty by its number, the days of a body. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What the draft cites, in reading order. */
    public synchronized List<Citation> citations() {
        if (citations == null) {
            citations = CitationFinder.find(resolution);
        }
        return citations;
    }

    /** Whether words of the draft point to a place in it by its number or letter: «paragraph 3 above». */
    public synchronized boolean pointsIntoItself() {
        if (pointsIntoItself == null) {
            pointsIntoItself = resolution.everything().stream().flatMap(paragraph -> language().referenceWords().in(paragraph.text()).stream())
                    .anyMatch(reference -> reference.place().isHere());
        }
        return pointsIntoItself;
    }

    /** What each of the {@link #citations} turns out to be, in their order. */
    public synchronized List<Match> matches() {
        if (matches == null) {
            matches = new Resolver(catalogue, language().code()).resolve(citations());
        }
        return matches;
    }
}
