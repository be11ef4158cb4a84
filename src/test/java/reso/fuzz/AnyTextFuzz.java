package reso.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import reso.Drafts;

/**
 * The search itself, from the drafts that tests read. No ordinary run includes it; what it finds is kept as a file for {@link
 * FoundInputsTest}.
 */
class AnyTextFuzz {

    static Stream<String> drafts() {
        return Drafts.all().stream().map(Drafts::text);
    }

    @MethodSource("drafts")
    @FuzzTest(maxDuration = "10m")
    void reading(@NotNull String text) {
        AnyText.reading(text);
    }

    @MethodSource("drafts")
    @FuzzTest(maxDuration = "10m")
    void citations(@NotNull String text) {
        AnyText.citations(text);
    }

    @MethodSource("drafts")
    @FuzzTest(maxDuration = "10m")
    void fixing(@NotNull String text) {
        AnyText.fixing(text);
    }

    @MethodSource("drafts")
    @FuzzTest(maxDuration = "10m")
    void printing(@NotNull String text) {
        AnyText.printing(text);
    }
}
