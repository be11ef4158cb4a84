package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.model.PageMark;

/** Parts the last line of a note from the foot of the page that copying has put behind its full stop: {@code 1 See A/70/100. 2/4}. */
final class FootLines {
    private static final Pattern FOOT = Pattern.compile("[.。]\\s+(?<foot>[\\p{L}\\p{N}*][^.。]{2,59})$");
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,3}[)/]?\\s+\\p{L}.*", Pattern.DOTALL);

    private FootLines() {}

    /** The same lines, each foot one of its own. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        boolean note = false;
        for (Line line : lines) {
            boolean begins = line.beginsWithNoteMark() || NUMBERED.matcher(line.text()).matches();
            note = begins || note && !line.startsBlock();
            Matcher foot = FOOT.matcher(line.text());
            if (note && line.sort() == Line.Sort.WORDS && foot.find() && PageMark.isCertain(foot.group("foot"), false)) {
                parted.add(line.with(Proses.to(line.prose(), foot.start() + 1)));
                parted.add(line.piece(line.prose().from(foot.start("foot")), false));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }
}
