package reso.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import reso.citation.Mark.Day;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;

/** Reads full dates: {@code 18 December 2018}, {@code July 15, 2026}, {@code 5 de diciembre de 2018}, {@code 2018年12月5日}. */
final class DayScanner {
    private static final int FIRST_YEAR = 1850;
    private static final char FIRST_IDEOGRAPH = '\u3007';
    private static final String IDEOGRAPHS = "〇一二三四五六七八九十";
    private final Script script;
    private final CitationWords words;

    DayScanner(Script script, CitationWords words) {
        this.script = script;
        this.words = words;
    }

    /** The date that begins at {@code at}, a digit or the first letter of a word. */
    Optional<Day> at(int at) {
        if (!script.isDigit(at)) {
            return script.at(at) >= FIRST_IDEOGRAPH ? written(at) : monthFirst(at);
        }
        int end = digitsEnd(at, 4);
        if (script.isDigit(at - 1) || script.isDigit(end)) {
            return Optional.empty();
        }
        Optional<Day> figures = figures(at, end);
        return figures.isPresent() ? figures : end - at == 4 ? ideographic(at, end) : end - at <= 2 ? dayFirst(at, end) : Optional.empty();
    }

    /** {@code 25.09.2015} and {@code 2015-09-25}. */
    private Optional<Day> figures(int at, int end) {
        char sign = script.at(end);
        boolean yearFirst = end - at == 4 && sign == '-';
        if (!yearFirst && (end - at > 2 || sign != '.') || "/-.".indexOf(script.at(at - 1)) >= 0) {
            return Optional.empty();
        }
        int monthEnd = digitsEnd(end + 1, 2);
        int last = monthEnd + 1;
        int lastEnd = digitsEnd(last, 4);
        boolean whole = monthEnd - end > 1 && script.at(monthEnd) == sign && lastEnd - last == (yearFirst ? 2 : 4) && "/-".indexOf(script.at(lastEnd)) < 0;
        if (!whole) {
            return Optional.empty();
        }
        int month = number(end + 1, monthEnd);
        return yearFirst ? day(at, lastEnd, number(at, end), month, number(last, lastEnd)) : day(at, lastEnd, number(last, lastEnd), month, number(at, end));
    }

    /** A date in ideographs, {@code 二〇一五年九月二十五日}. */
    private Optional<Day> written(int at) {
        int yearEnd = numeralsEnd(at);
        int month = yearEnd + 1;
        int monthEnd = numeralsEnd(month);
        int day = monthEnd + 1;
        int dayEnd = numeralsEnd(day);
        boolean whole = yearEnd - at == 4 && numeralsEnd(at - 1) < at && script.at(yearEnd) == '年' && script.at(monthEnd) == '月' && script.at(dayEnd) == '日';
        return whole ? day(at, dayEnd + 1, yearOf(at), numeral(month, monthEnd), numeral(day, dayEnd)) : Optional.empty();
    }

    private int numeralsEnd(int at) {
        int end = at;
        while (end - at < 4 && ideograph(end) >= 0) {
            end++;
        }
        return end;
    }

    private int ideograph(int at) {
        return script.at(at) == '零' || script.at(at) == '○' ? 0 : IDEOGRAPHS.indexOf(script.at(at));
    }

    private int yearOf(int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            year = year * 10 + ideograph(i);
        }
        return year;
    }

    /** A number below a hundred, {@code 二十五}. */
    private int numeral(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            int next = ideograph(i);
            value = next == 10 ? Math.max(1, value) * 10 : value + next;
        }
        return value;
    }

    private Optional<Day> dayFirst(int at, int end) {
        Optional<int[]> month = words.monthAt(script.text(), joined(end));
        return month.flatMap(m -> {
            int year = joined(m[1]);
            int yearEnd = digitsEnd(year, 4);
            return day(at, yearEnd, number(year, yearEnd), m[0], number(at, end));
        });
    }

    private Optional<Day> monthFirst(int at) {
        Optional<int[]> month = script.isLetter(at - 1) ? Optional.empty() : words.monthAt(script.text(), at);
        return month.flatMap(m -> {
            int day = script.skipSpace(m[1]);
            int dayEnd = digitsEnd(day, 2);
            int year = script.skipSpace(script.at(dayEnd) == ',' ? dayEnd + 1 : dayEnd);
            int yearEnd = digitsEnd(year, 4);
            return dayEnd == day ? Optional.empty() : day(at, yearEnd, number(year, yearEnd), m[0], number(day, dayEnd));
        });
    }

    private Optional<Day> ideographic(int at, int yearEnd) {
        int month = unit(yearEnd, '年');
        int monthEnd = digitsEnd(month, 2);
        int day = unit(monthEnd, '月');
        int dayEnd = digitsEnd(day, 2);
        if (month < 0 || day < 0 || unit(dayEnd, '日') < 0) {
            return Optional.empty();
        }
        return day(at, script.skipSpace(dayEnd) + 1, number(at, yearEnd), number(month, monthEnd), number(day, dayEnd));
    }

    /** After a sign of the calendar, spaces allowed for; or -1. */
    private int unit(int at, char sign) {
        int place = at < 0 ? -1 : script.skipSpace(at);
        return place >= 0 && script.at(place) == sign ? script.skipSpace(place + 1) : -1;
    }

    /** After spaces and a word that joins day, month and year. */
    private int joined(int end) {
        int next = script.skipSpace(end);
        return words.at(script.text(), next, Role.DATE_JOIN).map(word -> script.skipSpace(word.end())).orElse(next);
    }

    private Optional<Day> day(int start, int end, int year, int month, int day) {
        if (year < FIRST_YEAR || script.isDigit(end)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Day(start, end, LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int digitsEnd(int start, int most) {
        return start < 0 ? start : script.digitsEnd(start, most);
    }

    private int number(int start, int end) {
        return start < 0 || end <= start ? -1 : script.number(start, end);
    }
}
