package reso.lint;

import java.util.List;
import reso.finding.Finding;
import reso.text.SourceText;

/**
 * What came of fixing a draft.
 *
 * @param text with every fix made that could be made
 * @param found what was found before anything was changed
 * @param fixed the findings whose fixes were made, in the order they were made; a place may be mended more than once
 * @param left what is found in {@code text}
 * @param unmade those of {@code left} that have a fix of the wanted kind all the same: it would have brought an error, or would
 *         have gone on for ever
 */
public record Fixed(SourceText text, List<Finding> found, List<Finding> fixed, List<Finding> left, List<Finding> unmade) {

    public Fixed {
        found = List.copyOf(found);
        fixed = List.copyOf(fixed);
        left = List.copyOf(left);
        unmade = List.copyOf(unmade);
    }
}
