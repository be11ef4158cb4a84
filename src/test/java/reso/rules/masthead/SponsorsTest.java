package reso.rules.masthead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.language.Body;
import reso.language.Languages;
import reso.parse.ResolutionParser;
import reso.rule.Subject;
import reso.text.SourceText;

class SponsorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | Antigua and Barbuda, Bosnia and Herzegovina and Mali: draft resolution | Antigua and Barbuda;Bosnia and Herzegovina;Mali",
            "en | Albania,* Chile and Iran (Islamic Republic of): draft resolution | Albania;Chile;Iran (Islamic Republic of)",
            "fr | Trinité-et-Tobago et Norvège : projet de résolution | Trinité-et-Tobago;Norvège",
            "es | Bosnia y Herzegovina, Perú e Islandia: proyecto de resolución | Bosnia y Herzegovina;Perú;Islandia",
            "zh | 斐济、加蓬和挪威：决议草案 | 斐济;加蓬;挪威",
            "ar | ترينيداد وتوباغو، فيجي والنرويج: مشروع قرار | ترينيداد وتوباغو;فيجي;النرويج"})
    void namesArePartedAndThoseWithAnAndOfTheirOwnStayWhole(String language, String line, String names) {
        assertEquals(List.of(names.split(";")), Sponsors.of(subject(language, line)).stream().map(Sponsors.Sponsor::name).toList());
    }

    @Test
    void eachNameIsFoundInTheSource() {
        Subject subject = subject("en", "Mali and Peru: draft resolution");
        assertEquals(List.of("Mali", "Peru"), Sponsors.of(subject).stream()
                .map(sponsor -> subject.source().content().substring(sponsor.span().start(), sponsor.span().end())).toList());
    }

    @Test
    void theBodiesOfAMastheadAreNamedInOrder() {
        String draft = "Economic and Social Council\n\nCommission on Narcotic Drugs\n\n*The Commission on Narcotic Drugs*,\n\n*Aware* of it,\n\n1. *Acts*.";
        assertEquals(List.of("ecosoc", "cnd"), NamedBodies.of(new Subject(ResolutionParser.parse(SourceText.of("draft.md", draft), Languages.named("en"))))
                .stream().map(Body::id).toList());
    }

    private static Subject subject(String language, String line) {
        String body = Languages.named(language).orElseThrow().bodies().get(0).name();
        String draft = "#### " + line + "\n\n*" + body + "*,\n\n1. " + body + ".";
        return new Subject(ResolutionParser.parse(SourceText.of("draft.md", draft), Languages.named(language)));
    }
}
