package reso.rules;

import java.util.ArrayList;
import java.util.List;
import reso.rule.Rule;
import reso.rules.an.AnnexRules;
import reso.rules.ci.CitationRules;
import reso.rules.fn.NoteRules;
import reso.rules.ib.BodyRules;
import reso.rules.in.InputRules;
import reso.rules.mh.MastheadRules;
import reso.rules.nu.NumberRules;
import reso.rules.op.OperativeRules;
import reso.rules.pp.PreambleRules;
import reso.rules.sc.ScanRules;
import reso.rules.sp.SubparagraphRules;
import reso.rules.st.StyleRules;
import reso.rules.ty.TypographyRules;
import reso.rules.xr.ReferenceRules;

/** The rules that reso ships, sorted by code: the lists of all families. A rule that is in none of them does not run. */
public final class BuiltInRules {
    private BuiltInRules() {}

    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        all.addAll(AnnexRules.all());
        all.addAll(CitationRules.all());
        all.addAll(NoteRules.all());
        all.addAll(BodyRules.all());
        all.addAll(InputRules.all());
        all.addAll(MastheadRules.all());
        all.addAll(NumberRules.all());
        all.addAll(OperativeRules.all());
        all.addAll(PreambleRules.all());
        all.addAll(ScanRules.all());
        all.addAll(SubparagraphRules.all());
        all.addAll(StyleRules.all());
        all.addAll(TypographyRules.all());
        all.addAll(ReferenceRules.all());
        return List.copyOf(all);
    }
}
