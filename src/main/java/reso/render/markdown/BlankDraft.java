package reso.render.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drafts to be filled in, whole in form: where a drafter has to say something stands {@code …}. Each language has one file; a line
 * that only some organs want begins with their names and a bar, {@code ga unep| *Guidée* par …}.
 */
public final class BlankDraft {
    /** The names of the organs: General Assembly, Security Council, the Councils for economic and social questions and human rights, Environment Assembly, Model UN. */
    public static final List<String> ORGANS = List.of("ga", "sc", "ecosoc", "hrc", "unep", "mun");
    private static final String BAR = "| ";

    private BlankDraft() {}

    /** @return Markdown with {@code \n} line ends */
    public static String of(String organ, String languageCode) {
        String wanted = all(languageCode).lines().filter(line -> isFor(organ, line)).map(BlankDraft::bare).collect(Collectors.joining("\n", "", "\n"));
        return wanted.replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isFor(String organ, String line) {
        int bar = line.indexOf(BAR);
        return bar < 0 || Arrays.asList(line.substring(0, bar).split(" ")).contains(organ);
    }

    private static String bare(String line) {
        return line.substring(line.indexOf(BAR) < 0 ? 0 : line.indexOf(BAR) + BAR.length());
    }

    private static String all(String languageCode) {
        try (InputStream in = BlankDraft.class.getResourceAsStream("/reso/render/blank/" + languageCode + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("blank draft in " + languageCode, e);
        }
    }
}
