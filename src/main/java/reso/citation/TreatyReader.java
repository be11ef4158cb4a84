package reso.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.citation.Citation.Series;
import reso.citation.Mark.Term;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;

/**
 * Reads treaties in their printed series: «United Nations, Treaty Series, vol. 2225, No. 39574», and «Ibid., vol. 2237» after
 * such a one. Volumes of the League of Nations are roman, in Chinese print ideographic.
 */
final class TreatyReader {
    private static final int FARTHEST_SERIES = 12;
    private static final int FARTHEST_LEAGUE = 40;
    private static final int LONGEST_NUMBER = 12;
    /** The series has some three thousand volumes. */
    private static final int VOLUME_DIGITS = 4;
    private static final String NUMERALS = "零一二三四五六七八九十百千";

    /** A volume and its number, with their place in the script. */
    record Entry(int start, int end, Series series, String volume, String registration) {}

    /** The series that «ibid.» names: that of the treaty before. */
    private Series last;

    private record Numbered(String number, int end) {}

    private final Script script;
    private final CitationWords words;
    private final List<Mark> marks;

    private TreatyReader(Script script, CitationWords words, List<Mark> marks, Series before) {
        this.script = script;
        this.words = words;
        this.marks = marks;
        this.last = before;
    }

    /** @param before the series that the note before cites */
    static List<Entry> read(Script script, CitationWords words, List<Mark> marks, Series before) {
        TreatyReader reader = new TreatyReader(script, words, marks, before);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Term term && (term.is(Role.TREATY_SERIES) || term.is(Role.IBID))) {
                reader.entry(term, i).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(Term series, int index) {
        int volume = afterPunctuation(series.end());
        return volume - series.end() > FARTHEST_SERIES ? Optional.empty()
                : numbered(volume, Role.VOLUME, Role.VOLUME_AFTER).map(v -> whole(series, index, v));
    }

    private Entry whole(Term series, int index, Numbered volume) {
        int next = afterPunctuation(volume.end());
        Optional<Numbered> number = numbered(next, Role.NUMBER, Role.NUMBER_AFTER).or(() -> alone(next));
        int start = publisherStart(series, index);
        last = series.is(Role.IBID) ? last : isLeague(index) ? Series.LEAGUE_OF_NATIONS : Series.UNITED_NATIONS;
        return new Entry(start, number.map(Numbered::end).orElse(volume.end()), last, volume.number(), number.map(Numbered::number).orElse(""));
    }

    private boolean isLeague(int index) {
        return index > 0 && marks.get(index - 1) instanceof Term term && term.is(Role.LEAGUE)
                && marks.get(index).start() - term.end() < FARTHEST_LEAGUE;
    }

    /** The citation begins with its publisher where the note or the bracket does. */
    private int publisherStart(Term series, int index) {
        if (isLeague(index)) {
            return marks.get(index - 1).start();
        }
        int open = series.start() - 1;
        while (open >= 0 && series.start() - open < FARTHEST_LEAGUE && "()".indexOf(script.at(open)) < 0) {
            open--;
        }
        if (open >= 0 && series.is(Role.TREATY_SERIES) && script.at(open) == '(') {
            return open + 1;
        }
        boolean noteStart = series.is(Role.TREATY_SERIES) && series.start() < FARTHEST_LEAGUE;
        return noteStart ? 0 : series.start();
    }

    /** A number under its word; of several, «vols. 1833, 1834 and 1835», the first, and the place after the last. */
    private Optional<Numbered> numbered(int at, Role before, Role after) {
        Optional<Word> word = words.at(script.text(), at, before);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int start = afterPart(script.skipSpace(word.get().end()));
        int end = numberEnd(start);
        if (end == start) {
            return Optional.empty();
        }
        int last = listEnd(end, before == Role.VOLUME);
        int closed = words.at(script.text(), script.skipSpace(last), after).map(Word::end).orElse(last);
        return Optional.of(new Numbered(script.text().substring(start, end).toUpperCase(java.util.Locale.ROOT), closed));
    }

    /** A number behind its volume with no word for it, {@code vol. 2225, 39574}: too high for one more volume. */
    private Optional<Numbered> alone(int at) {
        int end = script.digitsEnd(at, LONGEST_NUMBER);
        return end - at > VOLUME_DIGITS && end - at < LONGEST_NUMBER ? Optional.of(new Numbered(script.text().substring(at, end), end)) : Optional.empty();
    }

    /** Behind the roman number of the part of the register, {@code I-39574}, {@code II-1234}. */
    private int afterPart(int at) {
        int end = at;
        while (script.at(end) == 'i' && script.isUpper(end)) {
            end++;
        }
        return end > at && script.at(end) == '-' && script.isDigit(end + 1) ? end + 1 : at;
    }

    private int listEnd(int first, boolean volumes) {
        int end = first;
        for (int more = 0; more < 10; more++) {
            int start = joint(end);
            int next = start < 0 || !script.isDigit(start) ? start : numberEnd(start);
            if (next <= start || !script.isDigit(start) || volumes && next - start > VOLUME_DIGITS) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int joint(int end) {
        int next = script.skipSpace(end);
        if (",-、".indexOf(script.at(next)) >= 0) {
            return script.skipSpace(next + 1);
        }
        return words.at(script.text(), next, Role.AND).or(() -> words.at(script.text(), next, Role.TO))
                .map(word -> script.skipSpace(word.end())).orElse(-1);
    }

    private int numberEnd(int start) {
        int end = start;
        while (end - start < LONGEST_NUMBER && (script.isDigit(end) || "ivxlcdm".indexOf(script.at(end)) >= 0 && script.isUpper(end)
                || NUMERALS.indexOf(script.at(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int afterPunctuation(int from) {
        int at = from;
        while (at < script.length() && " ,،、*_》».".indexOf(script.at(at)) >= 0) {
            at++;
        }
        return at;
    }
}
