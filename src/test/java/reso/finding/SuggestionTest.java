package reso.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"vaildate, validate", "valid, ", "extrac, extract", "EXTRACT, extract", "x, ", "rule, rules", "zzzzzz, "})
    void onlyANearWordIsSuggested(String typed, String meant) {
        assertEquals(Optional.ofNullable(meant), Suggestion.nearest(typed, List.of("validate", "extract", "rules")));
    }
}
