package reso.renumber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reso.language.Numerals;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.text.Edit;

/**
 * Puts the labels of paragraphs in order: operative paragraphs count on through their resolution, or start again in each section
 * where the draft itself does; subparagraphs count within their list, in the dress they are printed in.
 */
final class Labels {
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> moved = new LinkedHashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Labels(Resolution resolution) {
        List<List<Paragraph>> lists = OperativeLists.of(resolution);
        lists.forEach(this::list);
        moved.keySet().removeIf(ambiguous::contains);
        resolution.flattened().forEach(paragraph -> items(paragraph.children()));
    }

    List<Edit> edits() {
        return edits;
    }

    /** Old number to new number; a number that two paragraphs had is left out, since nobody can tell which one is meant. */
    Map<String, String> moved() {
        return moved;
    }

    /** Numbers that more than one paragraph of the draft carried. */
    Set<String> ambiguous() {
        return ambiguous;
    }

    private void list(List<Paragraph> paragraphs) {
        int next = 1;
        Set<String> seen = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            Label label = paragraph.label().orElseThrow();
            String old = number(label);
            if (!seen.add(old) || moved.containsKey(old) && !moved.get(old).equals(String.valueOf(next))) {
                ambiguous.add(old);
            }
            moved.putIfAbsent(old, String.valueOf(next));
            label.become(next).ifPresent(edits::add);
            next++;
        }
    }

    private static String number(Label label) {
        String text = label.text();
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private void items(List<Paragraph> children) {
        int next = 1;
        for (Paragraph child : children) {
            if (child.is(Kind.SUBPARAGRAPH) && child.label().isPresent()) {
                Label label = child.label().get();
                if (label.value() != next) {
                    label.become(next).ifPresent(edits::add);
                }
                next++;
            }
        }
    }

    /** The dress that numerals of a list wear. */
    static boolean isNumber(Label label) {
        return label.printed().value(Numerals.System.DECIMAL) >= 0;
    }
}
