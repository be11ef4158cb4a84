package reso.citation;

import java.util.Optional;
import reso.citation.Mark.Full;

/** Reads document symbols in running text, {@code (A/73/5 (Vol. II), annex)}. Capitals tell a symbol from words with a slash. */
final class FullScanner {
    private static final int LONGEST_EXTENSION = 24;
    private static final int LONGEST_SERIES = 10;
    private final Script script;

    FullScanner(Script script) {
        this.script = script;
    }

    /** Where the run of symbol characters that holds {@code at} ends. */
    int runEnd(int at) {
        int end = at;
        while (isSymbolSign(script.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSymbolSign(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c == '/' || c == '.' || c == '-';
    }

    /** The symbol that begins at {@code at}; {@code run} is where its run of signs ends. */
    Optional<Full> at(int at, int run) {
        int slash = script.find('/', at, LONGEST_SERIES);
        if (slash < 0 || run - at > SymbolGrammar.LONGEST || !isSeries(at, slash)) {
            return Optional.empty();
        }
        int end = trimmed(at, run);
        Optional<Full> parted = parted(at, run);
        return parted.isPresent() ? parted : extended(at, end).or(() -> read(at, end)).or(() -> joined(at, run));
    }

    /** A symbol with a space behind one of its strokes or its hyphen, as a line end leaves it: {@code A/70/ 1}, {@code A/50/60- S/1995/1}. */
    private Optional<Full> parted(int at, int run) {
        int next = script.skipSpace(run);
        char last = script.at(run - 1);
        boolean goesOn = next > run && (last == '/' && (script.isDigit(next) || script.isUpper(next)) || last == '-' && script.isUpper(next));
        if (!goesOn || script.text().substring(at, run).chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int end = trimmed(next, runEnd(next));
        return end <= next || end - at > SymbolGrammar.LONGEST ? Optional.empty()
                : Symbol.parse(script.cased(at, run) + script.cased(next, end)).map(symbol -> new Full(at, end, symbol));
    }

    private boolean isSeries(int at, int slash) {
        return script.isUpper(at) && SymbolGrammar.isSeries(script.cased(at, slash));
    }

    /** Symbols with brackets or a part letter: {@code S/RES/1325 (2000)}, {@code A/76/6 (Sect. 3)/Add.9}, {@code A/RES/67/234 B}. */
    private Optional<Full> extended(int at, int end) {
        int letter = script.skipSpace(end);
        boolean lettered = letter == end + 1 && script.isUpper(letter) && !Character.isLetterOrDigit(script.at(letter + 1));
        int open = script.skipSpace(lettered ? letter + 1 : end);
        if (script.at(open) == '(' && open - end <= 3) {
            int close = script.find(')', open, LONGEST_EXTENSION);
            if (close > 0) {
                int after = script.at(close + 1) == '/' || script.at(close + 1) == '-' ? trimmed(close + 1, runEnd(close + 1)) : close + 1;
                return read(at, after).filter(f -> noted(open, close) || isAdopted(f.symbol()))
                        .or(() -> lettered ? read(at, letter + 1).filter(FullScanner::hasPart) : Optional.empty());
            }
        }
        return lettered ? read(at, letter + 1).filter(FullScanner::hasPart) : Optional.empty();
    }

    /** Before the stops, hyphens and slashes that a run ends with. */
    private int trimmed(int from, int run) {
        int end = run;
        while (end > from && ".-/".indexOf(script.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A resolution, or a document about one. */
    private static boolean isAdopted(Symbol symbol) {
        return symbol.kind() != Symbol.Kind.DOCUMENT || symbol.text().contains("/RES/");
    }

    private static boolean hasPart(Full full) {
        return !full.symbol().part().isEmpty();
    }

    /** Whether a bracket belongs to the symbol: a volume, part or section, or a glued number as in {@code COP(13)}. */
    private boolean noted(int open, int close) {
        String inner = script.cased(open + 1, close);
        return BracketNote.isKnown(inner)
                || script.at(open - 1) != ' ' && inner.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A symbol with something glued behind it: what stands before the last slash or hyphen that can be read. */
    private Optional<Full> joined(int at, int run) {
        int end = run;
        for (int tries = 0; tries < 3 && end > at; tries++) {
            do {
                end--;
            } while (end > at && script.at(end) != '-' && script.at(end) != '.');
            Optional<Full> read = read(at, end);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<Full> read(int at, int end) {
        if (end <= at || end - at > SymbolGrammar.LONGEST) {
            return Optional.empty();
        }
        return Symbol.parse(script.cased(at, end)).map(symbol -> new Full(at, end, symbol));
    }
}
