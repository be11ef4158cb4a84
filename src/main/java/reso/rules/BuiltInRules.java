package reso.rules;

import java.util.List;
import reso.rule.Rule;
import reso.rules.fn.CallWithoutNote;
import reso.rules.fn.DuplicateNote;
import reso.rules.fn.EmptyNote;
import reso.rules.fn.MisplacedCall;
import reso.rules.fn.MixedNotations;
import reso.rules.fn.NoteWithoutCall;
import reso.rules.fn.NoteWithoutStop;
import reso.rules.fn.NotesOutOfOrder;
import reso.rules.ib.BodyWithoutComma;
import reso.rules.ib.MissingBody;
import reso.rules.ib.PlainBody;
import reso.rules.in.EmptyDocument;
import reso.rules.in.NoResolution;
import reso.rules.in.UnknownLanguage;
import reso.rules.mh.MissingSymbol;
import reso.rules.mh.MissingTitle;
import reso.rules.nu.DuplicateNumber;
import reso.rules.nu.ForeignNumber;
import reso.rules.nu.NumberOutOfOrder;
import reso.rules.nu.SkippedNumber;
import reso.rules.op.EmptyParagraph;
import reso.rules.op.MissingFinalStop;
import reso.rules.op.MissingSemicolon;
import reso.rules.op.NoOperativeParagraph;
import reso.rules.op.ParticipleInOperativePart;
import reso.rules.op.PlainOperativeOpening;
import reso.rules.op.RepeatedOpening;
import reso.rules.op.UnknownOperativeOpening;
import reso.rules.pp.FiniteVerbInPreamble;
import reso.rules.pp.LatePreambularParagraph;
import reso.rules.pp.MissingPreambularComma;
import reso.rules.pp.NumberedPreambularParagraph;
import reso.rules.pp.PlainPreambularOpening;
import reso.rules.pp.UnknownPreambularOpening;
import reso.rules.sc.BrokenEmphasis;
import reso.rules.sc.CutParagraph;
import reso.rules.sc.ItalicParagraph;
import reso.rules.sc.NoteInsideParagraph;
import reso.rules.sc.PageFurniture;
import reso.rules.sc.StrayRule;
import reso.rules.sp.ForeignLabel;
import reso.rules.sp.MissingColon;
import reso.rules.sp.MissingListSemicolon;
import reso.rules.sp.RepeatedLabel;
import reso.rules.sp.SingleSubparagraph;
import reso.rules.sp.SkippedLabel;
import reso.rules.ty.BreakableSpace;
import reso.rules.ty.DoubleSpace;
import reso.rules.ty.SpaceBeforeMark;
import reso.rules.ty.StraightApostrophe;

/** The rules that reso ships, sorted by code. A rule that is not in this list does not run. */
public final class BuiltInRules {
    private static final List<Rule> ALL = List.of(
            new CallWithoutNote(),
            new NoteWithoutCall(),
            new NotesOutOfOrder(),
            new DuplicateNote(),
            new NoteWithoutStop(),
            new MisplacedCall(),
            new MixedNotations(),
            new EmptyNote(),
            new MissingBody(),
            new BodyWithoutComma(),
            new PlainBody(),
            new EmptyDocument(),
            new UnknownLanguage(),
            new NoResolution(),
            new MissingTitle(),
            new MissingSymbol(),
            new DuplicateNumber(),
            new SkippedNumber(),
            new NumberOutOfOrder(),
            new ForeignNumber(),
            new MissingSemicolon(),
            new MissingFinalStop(),
            new NoOperativeParagraph(),
            new EmptyParagraph(),
            new ParticipleInOperativePart(),
            new PlainOperativeOpening(),
            new UnknownOperativeOpening(),
            new RepeatedOpening(),
            new MissingPreambularComma(),
            new NumberedPreambularParagraph(),
            new LatePreambularParagraph(),
            new FiniteVerbInPreamble(),
            new PlainPreambularOpening(),
            new UnknownPreambularOpening(),
            new ItalicParagraph(),
            new CutParagraph(),
            new BrokenEmphasis(),
            new NoteInsideParagraph(),
            new StrayRule(),
            new PageFurniture(),
            new SkippedLabel(),
            new RepeatedLabel(),
            new ForeignLabel(),
            new SingleSubparagraph(),
            new MissingColon(),
            new MissingListSemicolon(),
            new BreakableSpace(),
            new StraightApostrophe(),
            new DoubleSpace(),
            new SpaceBeforeMark());

    private BuiltInRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
