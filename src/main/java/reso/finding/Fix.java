package reso.finding;

import java.util.List;
import reso.text.Edit;

/** What would mend a finding: edits that belong together, and whether they may be made unasked. */
public record Fix(Message title, Applicability applicability, List<Edit> edits) {

    public Fix {
        edits = List.copyOf(edits);
    }
}
