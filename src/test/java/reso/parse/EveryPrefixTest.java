package reso.parse;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;
import reso.text.SourceText;

/** A draft that breaks off anywhere is read up to there. */
class EveryPrefixTest {

    @TestFactory
    Stream<DynamicTest> everyPrefixOfADraftIsRead() {
        return Drafts.all().stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> {
            String text = Drafts.text(draft);
            for (int end = 0; end <= text.length(); end++) {
                assertNotNull(ResolutionParser.parse(SourceText.of("x.md", text.substring(0, end)), Optional.empty()));
            }
        }));
    }
}
