package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Mark.Figure.Part;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;

/** Reads the letters of the parts of a resolution after its number: {@code B}, {@code A and B}, {@code A to C}, {@code a-c}. */
final class PartScanner {
    private static final int MOST_PARTS = 26;
    private static final int LONGEST_NAME = 6;
    private static final String CYRILLIC_TWINS = "авсенкмортх";
    private static final String LATIN = "ABCEHKMOPTX";
    private final Script script;
    private final CitationWords words;

    PartScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
    }

    /** The letters after the number that ends at {@code numberEnd}; a range of them is one part. */
    List<Part> after(int numberEnd) {
        List<Part> parts = new ArrayList<>();
        Optional<Part> next = part(script.skipSpace(numberEnd), numberEnd);
        while (next.isPresent() && parts.size() < MOST_PARTS) {
            parts.add(next.get());
            int joint = jointEnd(next.get().end());
            next = joint < 0 ? Optional.empty() : part(joint, -1);
        }
        return range(parts);
    }

    /** Where the parts end, or {@code otherwise} where there are none. */
    static int end(List<Part> parts, int otherwise) {
        return parts.isEmpty() ? otherwise : parts.get(parts.size() - 1).end();
    }

    /** Where the next letter may stand: after a comma, a hyphen or a word for and or to. */
    private int jointEnd(int end) {
        if (script.at(end) == '-') {
            return end + 1;
        }
        int next = script.skipSpace(end);
        if (script.at(next) == ',' || script.at(next) == '、') {
            return script.skipSpace(next + 1);
        }
        return words.at(script.text(), next, Role.AND).or(() -> words.at(script.text(), next, Role.TO))
                .map(word -> script.skipSpace(word.end())).orElse(-1);
    }

    private List<Part> range(List<Part> parts) {
        if (parts.size() != 2) {
            return parts;
        }
        Part first = parts.get(0);
        Part last = parts.get(1);
        int gap = script.skipSpace(first.end());
        boolean ranges = script.at(gap) == '-' || words.at(script.text(), gap, Role.TO).isPresent();
        return ranges ? List.of(new Part(first.letters() + "-" + last.letters(), first.start(), last.end())) : parts;
    }

    /** One letter at {@code at}; glued to {@code numberEnd} it may be small, parted from it it must be a capital. */
    private Optional<Part> part(int at, int numberEnd) {
        int end = Character.isIdeographic(script.at(at + 1)) ? at + 1 : script.wordEnd(at, LONGEST_NAME);
        if (!script.isLetter(at) || Character.isIdeographic(script.at(at)) || script.isDigit(end)) {
            return Optional.empty();
        }
        String word = script.text().substring(at, end);
        if (word.length() > 1) {
            return words.letter(word).map(letter -> new Part(letter, at, end));
        }
        boolean capital = script.isUpper(at) || at == numberEnd;
        String letter = latin(word.charAt(0));
        return capital && !letter.isEmpty() ? Optional.of(new Part(letter, at, end)) : Optional.empty();
    }

    private static String latin(char folded) {
        if (folded >= 'a' && folded <= 'z') {
            return String.valueOf((char) (folded - 32));
        }
        int twin = CYRILLIC_TWINS.indexOf(folded);
        return twin < 0 ? "" : String.valueOf(LATIN.charAt(twin));
    }
}
