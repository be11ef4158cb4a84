package reso.parse;

import java.util.List;
import java.util.Optional;
import reso.language.Numerals;
import reso.language.PrintedLabel;

/**
 * The lines of a page that begin a paragraph beyond doubt: an operative one whose number is due and whose words open one, or,
 * before the first of those, a reason that opens behind a full stop, in which no reason ends but any note. Where
 * nothing else shows that a page has ended, they show that the notes above them have.
 */
final class SureBeginnings {

    private SureBeginnings() {}

    /**
     * Whether each of the lines begins one.
     *
     * @param from where the running text begins
     */
    static boolean[] among(List<Line> lines, int from, LineStarts starts) {
        boolean[] acts = new boolean[lines.size()];
        int due = 1;
        boolean any = false;
        for (int i = from; i < lines.size(); i++) {
            acts[i] = !any && i > from && endsSentence(lines.get(i - 1)) && starts.opensReason(lines.get(i));
            Optional<PrintedLabel> label = lines.get(i).label().filter(PrintedLabel::isNumber);
            int value = label.map(number -> number.value(Numerals.System.DECIMAL)).orElse(0);
            if (value == due || value == 1) {
                acts[i] = starts.opensAct(lines.get(i).text().substring(label.get().length()));
                any |= acts[i];
                due = value == due || acts[i] ? value + 1 : due;
            }
        }
        return acts;
    }

    private static boolean endsSentence(Line line) {
        String text = line.text().strip();
        return text.endsWith(".") || text.endsWith("。");
    }
}
