package reso.rules.ib;

import java.util.ArrayList;
import java.util.List;
import reso.model.EndMark;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;

/** An issuing-body line, the mark at its end, and the paragraph after it. */
record BodyLine(Paragraph line, EndMark mark, Paragraph next) {

    /** All of a draft that something follows. */
    static List<BodyLine> of(Subject subject) {
        List<BodyLine> lines = new ArrayList<>();
        List<Paragraph> paragraphs = subject.resolution().textByText();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            if (line.is(Kind.OPENING)) {
                lines.add(new BodyLine(line, EndMark.of(line.prose(), subject.language()), paragraphs.get(i + 1)));
            }
        }
        return lines;
    }
}
