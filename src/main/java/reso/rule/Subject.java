package reso.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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
 * What a rule looks at: a draft that was read, and what is known of the documents it cites. What several rules read from it, its
 * citations first of all, is read once for all rules; the catalogue is asked only where there is a citation to look up.
 */
public final class Subject {
    private static final Fact<List<Citation>> CITATIONS = new Fact<>(subject -> CitationFinder.find(subject.resolution()));
    private static final Fact<List<Match>> MATCHES = new Fact<>(subject -> new Resolver(subject.catalogue(), subject.language().code()).resolve(subject.citations()));

    private static final Fact<Inventory> INVENTORY = new Fact<>(subject -> new Inventory(subject.resolution()));
    private static final Fact<Pointing> POINTING = new Fact<>(subject -> Pointing.of(subject.resolution()));

    private final Resolution resolution;
    private final Catalogue catalogue;
    private final Map<Fact<?>, AtomicReference<Object>> facts = new ConcurrentHashMap<>();

    /**
     * Something that several rules read from a draft. A constant of whoever reads it; it may ask for other facts.
     *
     * @param <T> what is read, which does not change
     */
    public static final class Fact<T> {
        private final Function<Subject, T> reading;

        public Fact(Function<Subject, T> reading) {
            this.reading = reading;
        }
    }

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

    /** What the draft is made of, for {@link Rule#concerns}. */
    public Inventory inventory() {
        return fact(INVENTORY);
    }

    /** What the draft cites, in reading order. */
    public List<Citation> citations() {
        return fact(CITATIONS);
    }

    /** Whether words of the draft point to a place in it by its number or letter: «paragraph 3 above». */
    public Pointing pointing() {
        return fact(POINTING);
    }

    /** What each of the {@link #citations} turns out to be, in their order. */
    public List<Match> matches() {
        return fact(MATCHES);
    }

    /** What is read when the first rule asks for it, and then kept for the others. */
    @SuppressWarnings("unchecked") // a fact is kept under itself
    public <T> T fact(Fact<T> fact) {
        AtomicReference<Object> known = facts.computeIfAbsent(fact, asked -> new AtomicReference<>());
        if (known.get() == null) {
            // Whoever else asks for it waits; facts that ask for others never ask in a circle.
            synchronized (known) {
                if (known.get() == null) {
                    known.set(fact.reading.apply(this));
                }
            }
        }
        return (T) known.get();
    }
}
