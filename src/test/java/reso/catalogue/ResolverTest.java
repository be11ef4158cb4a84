package reso.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import reso.citation.CitationFinder;
import reso.model.Resolution;
import reso.model.SmallDraft;

class ResolverTest {

    private static List<Match> resolve(Resolution draft) {
        return new Resolver(Catalogue.embedded(), draft.language().code()).resolve(CitationFinder.find(draft));
    }

    private static Match only(String organ, String text) {
        List<Match> matches = resolve(SmallDraft.of("en", organ).paragraph(text).build());
        assertEquals(1, matches.size(), matches::toString);
        return matches.get(0);
    }

    @Test
    void aKnownResolutionIsResolved() {
        Match.Resolved match = assertInstanceOf(Match.Resolved.class, only("ga", "its resolution 70/1"));
        assertEquals("A/RES/70/1", match.symbol().text());
        assertEquals("resolved", match.status());
    }

    @Test
    void aWellFormedUnknownOneIsValid() {
        assertEquals("valid", only("ga", "its resolution 99/1").status());
        assertEquals("valid", only("ga", "A/AC.999/1").status());
        assertEquals("valid", only("ga", "United Nations, Treaty Series, vol. 1, No. 999999.").status());
    }

    @Test
    void twoThatFitAreAmbiguousUntilTheDateTells() {
        assertEquals("ambiguous", only("hrc", "Recalling resolution 36/1,").status());
        assertEquals("resolved", only("hrc", "Recalling resolution 60/251 of 15 March 2006,").status());
    }

    @Test
    void whatCannotBeReadIsUnknown() {
        assertEquals("unknown", only("ccpcj", "Recalling its resolution 27/4,").status());
    }

    @Test
    void theNameBesideTheNoteTellsCovenantFromProtocol() {
        Resolution draft = SmallDraft.of("en", "ga")
                .paragraph("the Optional Protocol to the International Covenant on Civil and Political Rights", "1")
                .paragraph("the International Covenant on Civil and Political Rights", "2")
                .note("1", "United Nations, Treaty Series, vol. 999, No. 14668.").note("2", "Ibid., vol. 999, No. 14668.").build();
        List<String> names = resolve(draft).stream().map(match -> ((Match.ResolvedTreaty) match).treaty().key()).toList();
        assertEquals(List.of("ICCPR-OP1", "ICCPR"), names);
    }
}
