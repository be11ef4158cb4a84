package reso.parse;

import java.util.ArrayList;
import java.util.List;
import reso.language.PrintedLabel;
import reso.language.Lookalikes;
import reso.language.Numerals.Reading;
import reso.language.Numerals.System;

/**
 * Decides how deep each subparagraph label stands and what it means. {@code (i)} after {@code (h)} is a letter, unless
 * {@code (ii)} comes next; the glyph alone never tells.
 */
final class LabelLevels {

    /** A label's place: level 1 at the outside. */
    record Place(int level, Reading reading) {}

    private final List<PrintedLabel> labels;
    private final List<Place> places = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    private record Open(PrintedLabel.Dress dress, Reading reading) {}

    /** @param labels the labels under one paragraph, in reading order */
    LabelLevels(List<PrintedLabel> labels) {
        this.labels = Alphabets.read(labels);
        for (int i = 0; i < labels.size(); i++) {
            places.add(place(i));
        }
    }

    List<Place> places() {
        return places;
    }

    private Place place(int index) {
        PrintedLabel label = labels.get(index);
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            Open open = stack.get(depth);
            for (Reading reading : label.readings()) {
                if (continues(open, label, reading) && !beginsDeeper(index, reading, depth)) {
                    return open(depth, label, reading);
                }
            }
        }
        Place misread = misread(index);
        if (misread != null) {
            return misread;
        }
        Reading first = firstOf(label);
        if (first != null) {
            return open(stack.size(), label, first);
        }
        Reading moved = movedNumeral(index);
        if (moved != null) {
            return open(stack.size(), label, moved);
        }
        Place other = inOtherDress(label);
        return other == null ? outOfSequence(label) : other;
    }

    /** {@code (6)} after {@code (a)} or {@code (2)} before {@code (b)}, where no list of numbers goes on so. */
    private Place misread(int index) {
        PrintedLabel label = labels.get(index);
        PrintedLabel next = index + 1 < labels.size() ? labels.get(index + 1) : null;
        int digit = label.value(System.DECIMAL);
        if (digit < 0 || next != null && next.value(System.DECIMAL) == digit + 1) {
            return null;
        }
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            Open open = stack.get(depth);
            int due = open.reading().value() + 1;
            if (open.dress() == label.dress() && open.reading().system() == System.LETTER && Lookalikes.isLetter(label, due)) {
                return open(depth, label, new Reading(System.LETTER, due));
            }
        }
        boolean begins = next != null && next.dress() == label.dress() && next.value(System.LETTER) == 2 && Lookalikes.isLetter(label, 1);
        return begins ? open(stack.size(), label, new Reading(System.LETTER, 1)) : null;
    }

    /** {@code (ii)} where {@code (i)} stands after it: a numeral that was moved to the head of its list, and no letter of the list above. */
    private Reading movedNumeral(int index) {
        PrintedLabel label = labels.get(index);
        int value = label.value(System.ROMAN);
        boolean inUse = stack.stream().anyMatch(open -> open.dress() == label.dress() && open.reading().system() == System.ROMAN);
        if (value < 2 || inUse) {
            return null;
        }
        List<Integer> list = new ArrayList<>();
        for (int i = index; i < labels.size() && labels.get(i).dress() == label.dress() && labels.get(i).value(System.ROMAN) > 0; i++) {
            list.add(labels.get(i).value(System.ROMAN));
        }
        return list.contains(1) && value <= list.size() ? new Reading(System.ROMAN, value) : null;
    }

    /** The next letter of an open list in other brackets than its neighbours: (a), b). */
    private Place inOtherDress(PrintedLabel label) {
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            Reading open = stack.get(depth).reading();
            for (Reading reading : label.readings()) {
                if (open.system() == reading.system() && reading.value() == open.value() + 1) {
                    return open(depth, label, reading);
                }
            }
        }
        return null;
    }

    private static boolean continues(Open open, PrintedLabel label, Reading reading) {
        return open.dress() == label.dress() && open.reading().system() == reading.system() && reading.value() == open.reading().value() + 1;
    }

    /** Read as a letter it would go on; but where its next of kin as a numeral follows, it begins a deeper list. */
    private boolean beginsDeeper(int index, Reading reading, int depth) {
        PrintedLabel label = labels.get(index);
        if (reading.system() != System.LETTER && reading.system() != System.SPANISH || label.value(System.ROMAN) != 1 || index + 1 >= labels.size() || depth != stack.size() - 1) {
            return false;
        }
        PrintedLabel next = labels.get(index + 1);
        return next.value(System.ROMAN) == 2 && next.value(System.LETTER) != reading.value() + 1;
    }

    private Reading firstOf(PrintedLabel label) {
        Reading first = null;
        for (Reading reading : label.readings()) {
            boolean inUse = stack.stream().anyMatch(open -> open.dress() == label.dress() && open.reading().system() == reading.system());
            if (reading.value() == 1 && !inUse) {
                first = reading;
            }
        }
        return first;
    }

    /** A gap, a repeat or a stray label: of the lists that look like it, it stands with the one that it is least out of. */
    private Place outOfSequence(PrintedLabel label) {
        int at = stack.size();
        Reading read = label.readings().get(0);
        int least = Integer.MAX_VALUE;
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            for (Reading reading : label.readings()) {
                Reading open = stack.get(depth).reading();
                int off = Math.abs(reading.value() - open.value());
                if (stack.get(depth).dress() == label.dress() && open.system() == reading.system() && off < least) {
                    least = off;
                    at = depth;
                    read = reading;
                }
            }
        }
        return open(at, label, read);
    }

    private Place open(int depth, PrintedLabel label, Reading reading) {
        while (stack.size() > depth) {
            stack.remove(stack.size() - 1);
        }
        stack.add(new Open(label.dress(), reading));
        return new Place(depth + 1, reading);
    }
}
