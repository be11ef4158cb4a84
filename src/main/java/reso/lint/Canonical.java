package reso.lint;

import java.util.List;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.language.Typography;
import reso.model.Resolution;
import reso.text.Edit;

/**
 * Tells which fixes belong to the canonical form of a draft: those of typography and of what scanners and page ends leave, and of
 * the marks that paragraphs end with those that put the same mark in the script of the language.
 */
public final class Canonical {
    /** What is to be selected for {@link #isPart} to choose from. */
    public static final List<String> CODES = List.of("TY", "SC", "IB", "PP", "OP", "SP");
    private static final List<String> WHOLE = List.of("TY", "SC");

    private Canonical() {}

    public static boolean isPart(Finding finding, Resolution read) {
        return WHOLE.stream().anyMatch(finding.rule().code()::startsWith) || finding.fix().filter(fix -> isSameMark(fix, read)).isPresent();
    }

    private static boolean isSameMark(Fix fix, Resolution read) {
        Typography typography = read.language().typography();
        return fix.edits().stream().allMatch(edit -> isSameMark(edit, read.source().slice(edit.span()), typography));
    }

    private static boolean isSameMark(Edit edit, String old, Typography typography) {
        return switch (old) {
            case "," -> edit.replacement().equals(String.valueOf(typography.comma()));
            case ";" -> edit.replacement().equals(String.valueOf(typography.semicolon()));
            case ":" -> edit.replacement().equals(String.valueOf(typography.colon()));
            case "." -> edit.replacement().equals(String.valueOf(typography.fullStop()));
            default -> false;
        };
    }
}
