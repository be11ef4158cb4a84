package reso.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reso.Drafts;
import reso.language.Language;
import reso.language.Languages;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.SourceText;

/** A rule that is not asked about a draft, since its trigger says that there is nothing for it, would have found nothing. */
class ConcernsTest {
    private static final List<Rule> RULES = BuiltInRules.all();

    @TestFactory
    Stream<DynamicTest> whatIsNotAskedHasNothingToSayOfADraft() {
        return Drafts.all().stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(Drafts.source(path), Optional.empty())));
    }

    @TestFactory
    Stream<DynamicTest> norOfTheCasesOfAnyFixture() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.info().name(), () -> Fences.sections(Fences.fixture(rule)).stream()
                .flatMap(section -> section.fence("reso").stream())
                .forEach(draft -> check(SourceText.of("draft.md", draft.content()), Languages.named(draft.language())))));
    }

    private static void check(SourceText source, Optional<Language> language) {
        Resolution draft = ResolutionParser.parse(source, language);
        Subject subject = new Subject(draft);
        for (Rule rule : RULES) {
            if (!rule.concerns(subject)) {
                assertEquals(List.of(), rule.check(subject), () -> rule.info().code() + " is not asked and finds something in\n" + source.content());
            }
        }
    }

    @Test
    void mostRulesWithATriggerNeedNotRunOverADraft() {
        List<Subject> subjects = Drafts.all().stream().map(path -> new Subject(ResolutionParser.parse(Drafts.source(path), Optional.empty()))).toList();
        List<Rule> triggered = RULES.stream().filter(rule -> subjects.stream().anyMatch(subject -> !rule.concerns(subject))).toList();
        String always = RULES.stream().filter(rule -> !triggered.contains(rule)).map(rule -> rule.info().code()).collect(Collectors.joining(" "));
        assertTrue(triggered.size() >= 20, () -> "these run over every draft: " + always);
    }
}
