package reso.report;

import java.io.IOException;
import reso.finding.Finding;

/** One line a finding: {@code path:line:column: severity CODE message [address]}. */
final class ConciseReport implements Report {
    private final Appendable out;
    private final Setting setting;

    ConciseReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        for (Finding finding : file.findings()) {
            String kind = finding.severity().word() + " " + finding.rule().code();
            out.append(Visible.of(file.path())).append(':').append(file.source().positionAt(finding.span().start()).toString()).append(": ")
                    .append(setting.palette().severity(finding.severity(), kind)).append(' ')
                    .append(Visible.of(setting.said(finding))).append('\n');
        }
    }
}
