package reso.rules.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Custom;
import reso.language.Part;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Subject;

/** The paragraphs of one part in a row, and what their openings repeat: <i>Requests</i>, <i>Also requests</i>, <i>Further requests</i>. */
public final class Chain {
    private Chain() {}

    /** The links of one part; none where the body does not mark its repetitions. After a heading a row begins anew, and its first is no link. */
    public static List<Link> of(Subject subject, Kind kind) {
        List<Link> links = new ArrayList<>();
        if (subject.follows(Custom.UNMARKED_REPETITION)) {
            return links;
        }
        Part part = kind.part();
        Paragraph before = null;
        for (Paragraph paragraph : subject.resolution().textByText()) {
            boolean continues = before != null && before.is(kind) && before.opening().isPresent();
            boolean begins = before != null && (before.is(Kind.OPENING) || kind == Kind.OPERATIVE && before.is(Kind.PREAMBULAR));
            if (paragraph.is(kind) && paragraph.opening().filter(Opening::known).isPresent() && (continues || begins)) {
                links.add(new Link(continues ? Optional.of(before) : Optional.empty(), paragraph, subject.language(), part));
            }
            before = paragraph;
        }
        return links;
    }
}
