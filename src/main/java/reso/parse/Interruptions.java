package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.language.Language;

/**
 * Page numbers and running heads that nothing in the masthead explains: alone in a block, and the sentence goes on behind them.
 * Where one page number is found so, those that count up to it and on from it are page numbers too, wherever their pages end.
 */
final class Interruptions {
    private final List<Line> lines;
    private final boolean[] lifted;
    private final Language language;
    private final LineStarts starts;

    Interruptions(List<Line> lines, boolean[] lifted, Language language, LineStarts starts) {
        this.lines = lines;
        this.lifted = lifted;
        this.language = language;
        this.starts = starts;
    }

    /** Sets {@code lifted} for the lines found from {@code bodyStart} on. */
    void lift(int bodyStart) {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (int i = bodyStart; i < lines.size(); i++) {
            if (lifted[i] || !Furniture.mayInterrupt(lines.get(i)) || !isAlone(i)) {
                continue;
            }
            boolean page = Furniture.isPageNumber(lines.get(i));
            if (page) {
                numbers.add(i);
            }
            if (interrupts(i, bodyStart)) {
                lifted[i] = true;
                if (page) {
                    found.add(numbers.size() - 1);
                }
            }
        }
        found.forEach(at -> {
            spread(numbers, at, 1);
            spread(numbers, at, -1);
        });
    }

    private void spread(List<Integer> numbers, int from, int step) {
        for (int at = from + step; at >= 0 && at < numbers.size() && number(numbers.get(at)) == number(numbers.get(at - step)) + step; at += step) {
            lifted[numbers.get(at)] = true;
        }
    }

    private int number(int line) {
        return Integer.parseInt(lines.get(line).text().replaceAll("\\D", ""));
    }

    private boolean isAlone(int i) {
        return lines.get(i).startsBlock() && (i + 1 == lines.size() || lines.get(i + 1).startsBlock());
    }

    /** No sentence ends above it, and what stands below does not begin as one. */
    private boolean interrupts(int i, int bodyStart) {
        int before = i - 1;
        while (before >= bodyStart && lifted[before]) {
            before--;
        }
        int after = i + 1;
        while (after < lines.size() && lifted[after]) {
            after++;
        }
        return before >= bodyStart && after < lines.size() && isWords(before) && isWords(after)
                && Ending.of(lines.get(before).text(), language) == Ending.NONE && lines.get(before).text().length() > 1
                && starts.goOn(lines.get(after)) && lines.get(after).label().isEmpty() && !Furniture.mayInterrupt(lines.get(after));
    }

    private boolean isWords(int i) {
        return lines.get(i).sort() == Line.Sort.WORDS && lines.get(i).level() == 0;
    }
}
