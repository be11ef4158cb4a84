package reso.rules.cited;

import reso.citation.Citation;
import reso.language.Body;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;

/** Which body speaks where a citation stands: in a file with a draft resolution inside another it changes. */
public final class Speaker {
    private Speaker() {}

    /** The id of the body, {@code ga}; empty where it is not known. */
    public static String at(Subject subject, Citation citation) {
        String organ = subject.resolution().organ();
        for (Paragraph paragraph : subject.resolution().paragraphs()) {
            if (paragraph.address().toString().equals(citation.place().address().split(" \\(")[0])) {
                return organ;
            }
            if (paragraph.is(Kind.OPENING)) {
                organ = subject.language().bodyNamed(Folded.fold(paragraph.text())).map(Body::id).orElse("");
            }
        }
        return organ;
    }
}
