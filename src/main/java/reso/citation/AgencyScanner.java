package reso.citation;

import java.util.Locale;
import java.util.Optional;
import reso.citation.Mark.Full;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/** Reads the numbers of {@link AgencyForm} in running text; between session and number the word may be of the draft's language. */
final class AgencyScanner {
    private static final String SIGNS = "./";
    private final Script script;
    private final CitationWords words;

    AgencyScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
    }

    /** The number that begins at {@code at}, a digit or a capital that nothing is glued to. */
    Optional<Full> at(int at) {
        char before = script.at(at - 1);
        if (before < 0x80 && Character.isLetterOrDigit(before) || "/.-".indexOf(before) >= 0) {
            return Optional.empty();
        }
        return script.isDigit(at) ? single(at).or(() -> culture(at)) : script.isUpper(at) ? single(at) : Optional.empty();
    }

    private Optional<Full> single(int at) {
        int end = at;
        boolean lettered = false;
        while (end - at <= AgencyForm.LONGEST && isSign(end)) {
            lettered |= script.isUpper(end);
            end++;
        }
        while (end > at && SIGNS.indexOf(script.at(end - 1)) >= 0) {
            end--;
        }
        return lettered && end - at <= AgencyForm.LONGEST ? read(at, end, script.cased(at, end)) : Optional.empty();
    }

    private boolean isSign(int at) {
        return script.isDigit(at) || script.isUpper(at) && script.at(at) < 0x80 || SIGNS.indexOf(script.at(at)) >= 0;
    }

    private Optional<Full> culture(int at) {
        int session = digitsEnd(at);
        int organ = script.skipSpace(session);
        int slash = script.find('/', organ, 2);
        if (session - at > 3 || slash < 0 || organ - session > 1 || !script.isUpper(organ)) {
            return Optional.empty();
        }
        Optional<Word> act = words.at(script.text(), slash + 1, Role.RESOLUTION).or(() -> words.at(script.text(), slash + 1, Role.DECISION));
        int number = script.skipSpace(act.map(Word::end).orElse(slash + 1));
        int end = digitsEnd(number);
        String word = act.map(w -> w.role() == Role.RESOLUTION ? "RESOLUTION" : "DECISION").orElse("");
        boolean whole = end > number && !Character.isLetterOrDigit(script.at(end)) && script.at(end) != '/';
        return whole ? read(at, end, script.cased(at, slash + 1) + word + script.cased(number, end)) : Optional.empty();
    }

    private Optional<Full> read(int at, int end, String text) {
        return AgencyForm.parse(text.toUpperCase(Locale.ROOT)).map(symbol -> new Full(at, end, symbol));
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end - start < AgencyForm.LONGEST && script.isDigit(end)) {
            end++;
        }
        return end;
    }
}
