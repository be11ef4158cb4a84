package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.Reso;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Severity;
import reso.language.Language;
import reso.language.Languages;
import reso.lint.Fixed;
import reso.lint.Fixer;
import reso.lint.Judgement;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.rule.Rule;
import reso.text.Edit;
import reso.text.SourceText;

/** The draft of every case of every fixture is mended with the fixes of all rules together. */
class FixesBreakNothingTest {
    private final Reso reso = new Reso();
    private final Map<Finding, SourceText> foundIn = new IdentityHashMap<>();

    @TestFactory
    Stream<DynamicContainer> fixtures() {
        return BuiltInRules.all().stream().map(rule -> DynamicContainer.dynamicContainer(rule.info().name(), cases(rule)));
    }

    private Stream<DynamicTest> cases(Rule rule) {
        return Fences.sections(Fences.fixture(rule)).stream().map(section -> DynamicTest.dynamicTest(section.heading(), () -> {
            Fences.Fence draft = section.fence("reso").orElseThrow();
            check(draft, Applicability.SAFE);
            check(draft, Applicability.UNSAFE);
        }));
    }

    private void check(Fences.Fence draft, Applicability most) {
        Fixed once = fix(SourceText.of("draft.md", draft.content()), draft.language(), most);
        assertEquals(once.text().content(), fix(once.text(), draft.language(), most).text().content(), "a second run changes nothing");
        assertEquals(expectedLetters(draft.content(), once.fixed()), letters(once.text().content()), "nothing is lost but what the edits say");
        errors(once.left()).forEach((code, count) -> assertTrue(count <= errors(once.found()).getOrDefault(code, 0L), "new errors " + code + " in\n" + once.text().content()));
    }

    private Fixed fix(SourceText source, String language, Applicability most) {
        return Fixer.fix(source, text -> judge(text, Languages.named(language)), most);
    }

    private Judgement judge(SourceText text, Optional<Language> language) {
        Resolution read = reso.read(text, language);
        Judgement judgement = new Judgement(read, reso.validate(read, Selection.DEFAULT));
        judgement.findings().forEach(finding -> foundIn.put(finding, text));
        return judgement;
    }

    private static Map<String, Long> errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).collect(Collectors.groupingBy(f -> f.rule().code(), Collectors.counting()));
    }

    private Map<Integer, Long> expectedLetters(String draft, List<Finding> fixed) {
        Map<Integer, Long> letters = letters(draft);
        for (Finding finding : fixed) {
            for (Edit edit : new ArrayList<>(finding.fix().orElseThrow().edits())) {
                letters(foundIn.get(finding).slice(edit.span())).forEach((letter, count) -> letters.merge(letter, -count, Long::sum));
                letters(edit.replacement()).forEach((letter, count) -> letters.merge(letter, count, Long::sum));
            }
        }
        letters.values().removeIf(count -> count == 0);
        return letters;
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).boxed().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    }
}
