package reso.citation;

import java.util.List;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Full;
import reso.citation.Mark.Term;
import reso.language.CitationWords.Role;

/** Tells what is a place inside a document that is named before it, and so no citation of its own. */
final class Locators {
    private static final int FARTHEST = 40;
    private final Script script;
    private final List<Mark> marks;

    Locators(Script script, List<Mark> marks) {
        this.script = script;
        this.marks = marks;
    }

    /** Part of another document, as in «A/67/517, annex, resolution 14/221» or «chap. I, resolution 1». */
    boolean isInside(int index) {
        int comma = script.trimSpace(marks.get(index).start()) - 1;
        if (comma < 0 || ",،".indexOf(script.at(comma)) < 0 || index == 0) {
            return false;
        }
        for (int i = index - 1; i >= 0 && marks.get(index).start() - marks.get(i).end() < FARTHEST; i--) {
            if (!isLocator(i)) {
                Mark mark = marks.get(i);
                return mark instanceof Full || isLocator(i + 1) && !(mark instanceof Figure) && i + 1 < index;
            }
        }
        return isLocator(index - 1);
    }

    private boolean isLocator(int index) {
        return marks.get(index) instanceof Term term && (term.is(Role.LOCATOR) || term.is(Role.ANNEX));
    }
}
