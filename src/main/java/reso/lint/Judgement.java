package reso.lint;

import java.util.List;
import reso.finding.Finding;
import reso.model.Resolution;

/** A draft as it was read, and what was found in it, in reading order. */
public record Judgement(Resolution read, List<Finding> findings) {

    public Judgement {
        findings = List.copyOf(findings);
    }
}
