package reso.parse;

import java.util.List;
import java.util.Optional;
import reso.language.Numerals;
import reso.language.PrintedLabel;

/**
 * The lines of a page that begin an operative paragraph beyond doubt: its number is due, and words that open one follow. Where
 * nothing else shows that a page has ended, they show that the notes above them have.
 */
final class NumberedActs {

    private NumberedActs() {}

    /**
     * Whether each of the lines begins one.
     *
     * @param from where the running text begins
     */
    static boolean[] among(List<Line> lines, int from, LineStarts starts) {
        boolean[] acts = new boolean[lines.size()];
        int due = 1;
        for (int i = from; i < lines.size(); i++) {
            Optional<PrintedLabel> label = lines.get(i).label().filter(PrintedLabel::isNumber);
            int value = label.map(number -> number.value(Numerals.System.DECIMAL)).orElse(0);
            if (value == due || value == 1) {
                acts[i] = starts.opensAct(lines.get(i).text().substring(label.get().length()));
                due = value == due || acts[i] ? value + 1 : due;
            }
        }
        return acts;
    }
}
