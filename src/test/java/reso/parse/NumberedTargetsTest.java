package reso.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.text.SourceText;

/** Goals and their targets in a declaration: numbers with a stop inside, no mark at the end. */
class NumberedTargetsTest {

    @Test
    void targetsStandForThemselvesAndWhatStandsAboveThemIsAHeading() {
        String draft = "*The General Assembly*,\n\n1. *Adopts* the goals that follow.\n\nCapacity-building\n\n17.7 Promote ferries on all rivers\n\n17.8 Enhance the training of pilots\n\n17.a Build harbours\n";
        List<Paragraph> read = ResolutionParser.parse(SourceText.of("x.md", draft), Optional.empty()).paragraphs();
        assertEquals(List.of("Capacity-building", "17.7 Promote ferries on all rivers", "17.8 Enhance the training of pilots", "17.a Build harbours"),
                read.stream().skip(2).map(Paragraph::text).toList());
        assertEquals(List.of(Kind.HEADING, Kind.OTHER, Kind.OTHER, Kind.OTHER), read.stream().skip(2).map(Paragraph::kind).toList());
    }
}
