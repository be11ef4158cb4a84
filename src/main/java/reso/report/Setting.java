package reso.report;

import reso.finding.Finding;
import reso.finding.Messages;

/**
 * How a report speaks.
 *
 * @param version of the tool, as reports for programs name it
 */
public record Setting(Messages messages, Palette palette, String version) {

    /** What a finding says, with the paragraph it is about: {@code nothing follows “;” [OP3]}. */
    String said(Finding finding) {
        return messages.say(finding.message()) + (finding.address().isEmpty() ? "" : " [" + finding.address() + "]");
    }
}
