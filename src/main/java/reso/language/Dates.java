package reso.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates as one language writes them: day, month word, year in any order, with ordinals and the words between. */
public final class Dates {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private final List<String> months;

    public Dates(Language language) {
        this.months = language.months().stream().map(Folded::fold).toList();
    }

    /** The date that the text is or holds, where it holds one only; the first of several. */
    public Optional<LocalDate> find(String text) {
        String folded = Folded.fold(text);
        if (folded.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date(number(folded, 0, 4), number(folded, 5, 7), number(folded, 8, 10));
        }
        Optional<LocalDate> numbered = numbered(folded);
        return numbered.isPresent() ? numbered : worded(folded);
    }

    /** {@code 2022年12月15日}: the months are numbers with a sign behind. */
    private Optional<LocalDate> numbered(String folded) {
        if (months.isEmpty() || !Character.isDigit(months.get(0).charAt(0))) {
            return Optional.empty();
        }
        int month = folded.indexOf(months.get(0).charAt(1));
        int monthStart = digitsBefore(folded, month);
        if (month < 0 || monthStart == month || monthStart == 0) {
            return Optional.empty();
        }
        int yearStart = digitsBefore(folded, monthStart - 1);
        int dayEnd = month + 1;
        while (dayEnd < folded.length() && Character.isDigit(folded.charAt(dayEnd))) {
            dayEnd++;
        }
        return date(number(folded, yearStart, monthStart - 1), number(folded, monthStart, month), number(folded, month + 1, dayEnd));
    }

    private Optional<LocalDate> worded(String folded) {
        for (int month = 0; month < months.size(); month++) {
            int at = wordAt(folded, months.get(month));
            if (at >= 0) {
                int day = lastNumber(folded.substring(0, at));
                int year = firstYear(folded.substring(at));
                return date(year, month + 1, day > 0 ? day : dayAfter(folded.substring(at)));
            }
        }
        return Optional.empty();
    }

    private static int wordAt(String folded, String month) {
        int at = folded.indexOf(month);
        while (at >= 0) {
            int end = at + month.length();
            boolean whole = (at == 0 || !Character.isLetter(folded.charAt(at - 1))) && (end == folded.length() || !Character.isLetter(folded.charAt(end)));
            if (whole) {
                return at;
            }
            at = folded.indexOf(month, at + 1);
        }
        return -1;
    }

    /** The number right before the month; ordinal endings and one short word («de») may stand between. */
    private static int lastNumber(String before) {
        int end = before.length();
        while (end > 0 && !Character.isDigit(before.charAt(end - 1))) {
            end--;
        }
        return before.length() - end > 8 ? -1 : number(before, digitsBefore(before, end), end);
    }

    private static int dayAfter(String after) {
        int start = 0;
        while (start < after.length() && !Character.isDigit(after.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < after.length() && Character.isDigit(after.charAt(end))) {
            end++;
        }
        return number(after, start, end);
    }

    private static int firstYear(String after) {
        for (int i = 0; i + 4 <= after.length(); i++) {
            int year = number(after, i, i + 4);
            if (year >= EARLIEST && year <= LATEST) {
                return year;
            }
        }
        return -1;
    }

    private static int digitsBefore(String text, int end) {
        int start = Math.max(0, end);
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int number(String text, int from, int to) {
        if (from >= to || to - from > 4 || to > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
