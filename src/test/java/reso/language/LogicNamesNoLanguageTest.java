package reso.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of a language live in its folder; the code that reads, judges and changes drafts names no language and holds no word of one. */
class LogicNamesNoLanguageTest {
    private static final Path SOURCES = Path.of("src/main/java/reso");
    private static final List<String> LOGIC = List.of("text", "language", "markdown", "model", "parse", "rule", "rules", "lint", "renumber", "format");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    /** The words of addresses are those of every language's data, not of a draft. */
    private static final Set<String> ADDRESSES = Set.of("Annex");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{L}+)*|[\\p{L}&&[^\\p{IsLatin}]]{2,}.*");

    @Test
    void noLiteralIsALanguageCode() throws IOException {
        assertEquals(List.of(), literals((file, literal) -> !file.endsWith("Languages.java") && Languages.codes().contains(literal)));
    }

    @Test
    void noLiteralIsAWordThatSomeLanguageLists() throws IOException {
        Set<String> words = listed();
        assertEquals(List.of(), literals((file, literal) -> !ADDRESSES.contains(literal) && WORDS.matcher(literal).matches() && words.contains(Folded.fold(literal))));
    }

    private static Set<String> listed() throws IOException {
        Set<String> words = new HashSet<>();
        for (Language language : Languages.all()) {
            try (Stream<String> lines = Files.lines(Path.of("src/main/resources/reso/language", language.code(), "openings.tsv"))) {
                lines.skip(1).map(line -> Folded.fold(line.split("\t")[0])).forEach(words::add);
            }
            language.months().forEach(month -> words.add(Folded.fold(month)));
            language.bodies().forEach(body -> words.add(Folded.fold(body.name())));
            language.annexWords().words().forEach(word -> words.add(Folded.fold(word)));
            language.closingWords().forEach(word -> words.add(Folded.fold(word)));
        }
        return words;
    }

    private interface Offence {
        boolean is(String file, String literal);
    }

    private static List<String> literals(Offence offence) throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : LOGIC) {
            if (!Files.isDirectory(SOURCES.resolve(folder))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    while (literal.find()) {
                        if (offence.is(file.getFileName().toString(), literal.group(1))) {
                            found.add(file.getFileName() + ": " + literal.group(1));
                        }
                    }
                }
            }
        }
        return found;
    }
}
