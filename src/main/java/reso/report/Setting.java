package reso.report;

import reso.finding.Messages;

/**
 * How a report speaks.
 *
 * @param version of the tool, as reports for programs name it
 */
public record Setting(Messages messages, Palette palette, String version) {}
