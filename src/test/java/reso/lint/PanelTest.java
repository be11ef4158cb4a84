package reso.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reso.Drafts;
import reso.Reso;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.SourceText;

class PanelTest {
    private static final Selection SELECTION = Selection.DEFAULT;

    static List<Path> drafts() {
        return Drafts.all();
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void itDoesNotMatterHowManyAskTheRules(Path path) {
        Resolution draft = ResolutionParser.parse(Drafts.source(path), Optional.empty());
        List<Finding> alone = new Reso().validate(draft, SELECTION);
        for (int threads = 2; threads <= 4; threads++) {
            assertEquals(alone, new Reso().with(threads).validate(draft, SELECTION));
        }
    }

    @Test
    void aRuleThatFailsFailsTheWholeWhoeverAskedIt() {
        Resolution draft = ResolutionParser.parse(SourceText.of("draft.md", "*The General Assembly*,\n"), Optional.empty());
        List<Rule> rules = List.of(rule("XX001", false), rule("XX002", false), rule("XX003", true));
        for (int threads = 1; threads <= 3; threads++) {
            Linter linter = new Linter(rules).with(threads);
            assertEquals("broken", assertThrows(IllegalStateException.class, () -> linter.run(new Subject(draft), SELECTION)).getMessage());
        }
    }

    private static Rule rule(String code, boolean fails) {
        return new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.note(code, "test-rule");
            }

            @Override
            public List<Finding> check(Subject subject) {
                if (fails) {
                    throw new IllegalStateException("broken");
                }
                return List.of();
            }
        };
    }
}
