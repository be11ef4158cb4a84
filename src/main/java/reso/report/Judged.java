package reso.report;

import java.util.List;
import reso.finding.Finding;
import reso.text.SourceText;

/**
 * One file and what was found in it.
 *
 * @param language the code of the language it was read in
 * @param findings in reading order
 */
public record Judged(SourceText source, String language, List<Finding> findings) {

    public Judged {
        findings = List.copyOf(findings);
    }

    public String path() {
        return source.path();
    }
}
