package reso.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Reso;
import reso.language.Languages;
import reso.lint.Selection;
import reso.model.Kind;
import reso.model.Masthead.Item;
import reso.model.Resolution;
import reso.text.SourceText;

class BlankDraftTest {
    private static final Map<String, String> BODIES = Map.of("ga", "ga", "sc", "sc", "ecosoc", "ecosoc", "hrc", "hrc", "unep", "unea", "mun", "ga");

    private final Reso reso = new Reso();

    private interface Claim {
        void holds(String organ, String language, Resolution draft);
    }

    /** For each organ in each language. */
    private Stream<DynamicTest> everywhere(Claim claim) {
        return BlankDraft.ORGANS.stream().flatMap(organ -> Languages.codes().stream().map(language -> DynamicTest.dynamicTest(organ + " " + language,
                () -> claim.holds(organ, language, reso.read(SourceText.of("draft.md", BlankDraft.of(organ, language)), Optional.empty())))));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundInADraftThatHasJustBegun() {
        return everywhere((organ, language, draft) -> assertEquals(List.of(), reso.validate(draft, Selection.DEFAULT)));
    }

    @TestFactory
    Stream<DynamicTest> itIsInItsLanguageAndOfItsOrgan() {
        return everywhere((organ, language, draft) -> {
            assertEquals(language + " " + BODIES.get(organ), draft.language().code() + " " + draft.organ());
            assertTrue(draft.languageTold());
        });
    }

    @TestFactory
    Stream<DynamicTest> itHasEveryPartThatAResolutionHas() {
        return everywhere((organ, language, draft) -> {
            assertTrue(draft.paragraphs(Kind.PREAMBULAR).size() >= 3);
            assertEquals(4, draft.paragraphs(Kind.OPERATIVE).size());
            assertEquals(2, draft.paragraphs(Kind.OPERATIVE).get(1).children().size());
            assertEquals(organ.equals("sc") ? 0 : 1, draft.notes().size());
            assertEquals(!organ.equals("sc"), draft.masthead().value(Item.TITLE).isPresent());
            for (Item item : List.of(Item.ORGANIZATION, Item.SYMBOL, Item.ORGAN, Item.DISTRIBUTION, Item.ORIGINAL_LANGUAGE, Item.SPONSORS, Item.DOCUMENT_TYPE)) {
                assertTrue(draft.masthead().value(item).isPresent(), item::name);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatADrafterHasToSayStandsOpen() {
        return everywhere((organ, language, draft) -> {
            assertTrue(draft.masthead().value(Item.SYMBOL).orElse("").contains("…"));
            assertTrue(draft.paragraphs().stream().filter(paragraph -> paragraph.text().contains("…")).count() >= 3);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyLineIsMeantForKnownOrgans() {
        return everywhere((organ, language, draft) -> assertTrue(!draft.source().content().contains("|")));
    }
}
