package reso.report;

import java.io.IOException;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;

/** For people at a terminal: each finding with its place, its words and the line of the draft it is about. */
final class FullReport implements Report {
    private final Appendable out;
    private final Setting setting;
    private boolean first = true;

    FullReport(Appendable out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    @Override
    public void file(Judged file) throws IOException {
        for (Finding finding : file.findings()) {
            out.append(first ? "" : "\n").append(heading(file, finding));
            out.append("    ").append(Visible.of(setting.messages().say(finding.message()))).append('\n');
            out.append(SourceFrame.of(file.source(), finding.span(), setting.palette()));
            if (finding.fix().isPresent()) {
                out.append("     = ").append(fix(finding.fix().get())).append('\n');
            }
            first = false;
        }
    }

    private String heading(Judged file, Finding finding) {
        Palette palette = setting.palette();
        String place = Visible.of(file.path()) + ":" + file.source().positionAt(finding.span().start()) + ":";
        String address = finding.address().isEmpty() ? "" : " (" + Visible.of(finding.address()) + ")";
        return palette.strong(place) + " " + palette.severity(finding.severity(), finding.severity().word() + " " + finding.rule().code())
                + " " + finding.rule().name() + address + "\n";
    }

    private String fix(Fix fix) {
        String title = setting.messages().say(fix.title());
        return Visible.of(setting.messages().say(Message.of("fix." + fix.applicability().word(), title)));
    }
}
