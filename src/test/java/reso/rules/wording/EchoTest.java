package reso.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reso.language.Language;
import reso.language.Languages;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.parse.ResolutionParser;
import reso.text.SourceText;

class EchoTest {
    private static final Language ENGLISH = Languages.named("en").orElseThrow();

    @Test
    void theLongestRunOfWordsThatStoodBeforeIsFound() {
        List<Echo> echoes = Echo.of(acts("*Urges* the eight harbours of the north to keep a lamp;", "*Invites* the eight harbours of the north to send word."), ENGLISH, 4);
        assertEquals(1, echoes.size());
        assertEquals("the eight harbours of the north to", words(echoes.get(0)));
        assertEquals(7, echoes.get(0).words());
    }

    @Test
    void marksAndCaseDoNotPartARun() {
        List<Echo> echoes = Echo.of(acts("*Urges* one, Two and three boats;", "*Urges* one two and three boats."), ENGLISH, 6);
        assertEquals("Urges one two and three boats", words(echoes.get(0)));
    }

    @Test
    void shorterRunsAreNone() {
        assertEquals(List.of(), Echo.of(acts("*Urges* the harbours to act;", "*Invites* the harbours to wait."), ENGLISH, 4));
    }

    @Test
    void twinsSayNearlyTheSame() {
        List<Twins> twins = Twins.of(acts("*Urges* the eight harbours of the north to keep a lamp at night in winter;", "*Invites* donors to help;",
                "*Urges* the eight harbours of the north to keep a lamp at night in winters."), ENGLISH);
        assertEquals(List.of("OP1=OP3"), twins.stream().map(pair -> pair.first().address() + "=" + pair.second().address()).toList());
    }

    @Test
    void aFewWordsAreNoTwins() {
        assertEquals(List.of(), Twins.of(acts("*Urges* States to act;", "*Urges* States to act."), ENGLISH));
    }

    private static String words(Echo echo) {
        return echo.second().text().substring(echo.start(), echo.end());
    }

    private static List<Paragraph> acts(String... acts) {
        String draft = "*The General Assembly*,\n\n" + IntStream.range(0, acts.length).mapToObj(i -> (i + 1) + ". " + acts[i]).collect(Collectors.joining("\n\n"));
        return ResolutionParser.parse(SourceText.of("draft.md", draft), Optional.of(ENGLISH)).paragraphs(Kind.OPERATIVE);
    }
}
