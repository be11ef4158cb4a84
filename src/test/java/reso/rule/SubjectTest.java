package reso.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import reso.catalogue.Catalogue;
import reso.catalogue.Entry;
import reso.catalogue.Match;
import reso.catalogue.Treaty;
import reso.citation.Symbol;
import reso.language.Languages;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.SourceText;

class SubjectTest {
    private final Asked catalogue = new Asked();

    @Test
    void aDraftThatCitesNothingAsksTheCatalogueNothing() {
        Subject subject = new Subject(draft("1. *Decides* to remain seized of the matter."), catalogue);
        assertEquals(List.of(), subject.matches());
        assertEquals(List.of(), catalogue.symbols);
    }

    @Test
    void citationsAreFoundAndLookedUpOnceForAllRules() {
        Subject subject = new Subject(draft("1. *Recalls* its resolution 70/1 of 25 September 2015."), catalogue);
        assertSame(subject.citations(), subject.citations());
        assertSame(subject.matches(), subject.matches());
        assertEquals("A/RES/70/1", catalogue.symbols.get(0).text());
        assertEquals(1, subject.matches().size());
        assertEquals(subject.citations().get(0), subject.matches().get(0).citation());
    }

    @Test
    void askingForCitationsAloneLeavesTheCatalogueClosed() {
        Subject subject = new Subject(draft("1. *Recalls* its resolution 70/1 of 25 September 2015."), catalogue);
        assertEquals(1, subject.citations().size());
        assertEquals(List.of(), catalogue.symbols);
    }

    @Test
    void withoutACatalogueTheEmbeddedOneIsAsked() {
        Subject subject = new Subject(draft("1. *Recalls* its resolution 70/1 of 25 September 2015."));
        assertEquals("resolved", subject.matches().stream().map(Match::status).findFirst().orElseThrow());
    }

    private static Resolution draft(String operative) {
        return ResolutionParser.parse(SourceText.of("draft.md", "*The General Assembly*\n\n" + operative), Languages.named("en"));
    }

    /** A catalogue that knows nothing and remembers what it was asked. */
    private static final class Asked implements Catalogue {
        private final List<Symbol> symbols = new ArrayList<>();

        @Override
        public Optional<Entry> entry(Symbol symbol) {
            symbols.add(symbol);
            return Optional.empty();
        }

        @Override
        public List<Treaty> treaties() {
            return List.of();
        }

        @Override
        public void forEach(Consumer<Entry> visitor) {}

        @Override
        public String date() {
            return "";
        }
    }
}
