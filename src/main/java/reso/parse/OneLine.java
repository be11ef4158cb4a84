package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Part;
import reso.language.PrintedLabel;

/**
 * A resolution that was pasted without its line ends. Its paragraphs begin where its words say so: at the body that speaks, at
 * openings of the preamble, at the number that is due, at items of a list; the lines of its head at their keys.
 */
final class OneLine {
    private static final int MOST_LINES = 2;
    private static final int SHORTEST = 160;
    /** As many signs that stand for words say as much. */
    private static final int SHORTEST_OF_SIGNS = 50;
    private static final int LONGEST_OPENING = 80;
    private static final String COMMAS = ",،，";
    private static final String MARKS = ",،，;؛；:：.。";

    private enum Phase {
        HEAD, PREAMBLE, ACTS
    }

    private final Language language;
    private final Openings openings;
    private final MastheadRoles roles;
    private final LabelSequence labels = new LabelSequence();
    private final List<Integer> starts = new ArrayList<>();
    private String text = "";
    private Phase phase = Phase.HEAD;

    private OneLine(Language language, Openings openings) {
        this.language = language;
        this.openings = openings;
        this.roles = new MastheadRoles(language);
    }

    /** The same lines, a long one among hardly any others parted into those that it holds. */
    static List<Line> part(List<Line> lines, Language language, Openings openings) {
        if (lines.stream().filter(line -> line.sort() == Line.Sort.WORDS).count() > MOST_LINES) {
            return lines;
        }
        List<Line> parted = new ArrayList<>();
        OneLine reader = new OneLine(language, openings);
        lines.forEach(line -> parted.addAll(line.sort() == Line.Sort.WORDS && line.text().length() >= (language.hasWordSpaces() ? SHORTEST : SHORTEST_OF_SIGNS) ? reader.part(line) : List.of(line)));
        return parted;
    }

    private List<Line> part(Line line) {
        text = line.text();
        starts.clear();
        for (int i = 0; i < text.length(); i++) {
            if (mayStart(i)) {
                look(i);
            }
        }
        if (phase == Phase.HEAD) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int from = 0;
        starts.addAll(0, RunTogetherHead.starts(text.substring(0, starts.get(0)), language));
        for (int start : starts) {
            add(parts, line, from, start);
            from = Math.max(from, start);
        }
        add(parts, line, from, text.length());
        return parts;
    }

    private static void add(List<Line> parts, Line line, int from, int to) {
        int start = from;
        while (start < to && isSpace(line.text().charAt(start))) {
            start++;
        }
        if (start < to) {
            boolean first = parts.isEmpty() && !line.startsBlock();
            parts.add(line.piece(start == 0 ? Proses.to(line.prose(), to) : Proses.to(line.prose().from(start), to - start), !first));
        }
    }

    /** At the start of a word, or behind a mark where words are not parted by spaces. */
    private boolean mayStart(int i) {
        return !isSpace(text.charAt(i)) && (i == 0 || isSpace(text.charAt(i - 1)) || !language.hasWordSpaces() && MARKS.indexOf(text.charAt(i - 1)) >= 0);
    }

    private void look(int i) {
        String near = text.substring(i, Math.min(text.length(), i + LONGEST_OPENING));
        int body = phase == Phase.HEAD ? bodyEnd(i) : -1;
        if (body > 0) {
            starts.add(i);
            starts.add(body);
            phase = Phase.PREAMBLE;
        } else if (phase == Phase.HEAD && isKey(near) || phase != Phase.ACTS && opensReason(i, near)) {
            starts.add(i);
        } else {
            label(i, near).filter(label -> isDue(label, i)).ifPresent(label -> {
                starts.add(i);
                labels.add(label);
                phase = Phase.ACTS;
            });
        }
    }

    /** The offset after the comma of an issuing body's name that begins here, or -1. */
    private int bodyEnd(int i) {
        int end = i;
        while (end < text.length() && end - i <= LONGEST_OPENING && COMMAS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length() || end - i > LONGEST_OPENING || Character.isLowerCase(text.charAt(i))) {
            return -1;
        }
        String name = Folded.fold(text.substring(i, end));
        return language.bodyNamed(name).isPresent() ? end + 1 : -1;
    }

    private boolean isKey(String near) {
        int colon = Math.max(near.indexOf(':'), near.indexOf('：'));
        String key = colon <= 0 ? "" : Folded.fold(near.substring(0, colon)).strip();
        return colon > 0 && List.of("sponsors", "signatories", "title", "committee").stream().anyMatch(role -> roles.isNamed(role, key));
    }

    /** Where openings have a capital no other mark is needed; elsewhere the comma before must say so too. */
    private boolean opensReason(int i, String near) {
        boolean follows = language.opensInUpperCase() && phase == Phase.PREAMBLE || i > 0 && COMMAS.indexOf(before(i)) >= 0;
        if (!follows && !(language.opensInUpperCase() && startsFirst(i)) || !isOpening(near, i)) {
            return false;
        }
        phase = Phase.PREAMBLE;
        return true;
    }

    /** Known words; or, between a comma and a word without a capital, others that look like them: «Troubled by», not «United Nations». */
    private boolean isOpening(String near, int i) {
        Folded folded = Folded.of(near);
        return openings.isKnown(near, folded, Part.PREAMBULAR)
                || phase == Phase.PREAMBLE && i > 0 && COMMAS.indexOf(before(i)) >= 0 && Character.isUpperCase(text.charAt(i)) && goesOn(near)
                && openings.looksPreambular(near, folded);
    }

    private static boolean goesOn(String near) {
        int space = near.indexOf(' ');
        return space > 0 && space + 1 < near.length() && Character.isLowerCase(near.charAt(space + 1));
    }

    /** The first reason of a text that nobody speaks: a participle with a capital behind words of the head. */
    private boolean startsFirst(int i) {
        return phase == Phase.HEAD && i > 0 && MARKS.indexOf(before(i)) < 0;
    }

    /** The label that begins here; a figure in brackets may number a paragraph, {@code 1)}. */
    private Optional<PrintedLabel> label(int i, String near) {
        Optional<PrintedLabel> printed = PrintedLabel.scan(near);
        return printed.flatMap(label -> labels.inBrackets(label, acts(i, label))).or(() -> printed);
    }

    /** Whether the words behind the label open an operative paragraph. */
    private boolean acts(int i, PrintedLabel label) {
        String rest = rest(i, label);
        return openings.isKnown(rest, Folded.of(rest), Part.OPERATIVE);
    }

    private String rest(int i, PrintedLabel label) {
        return text.substring(Math.min(text.length(), i + label.length()), Math.min(text.length(), i + label.length() + LONGEST_OPENING));
    }

    private boolean isDue(PrintedLabel label, int i) {
        if (rest(i, label).isBlank() || !labels.goOnWith(label)) {
            return false;
        }
        boolean ends = i > 0 && (MARKS.indexOf(before(i)) >= 0 || Ending.of(text.substring(Math.max(0, i - LONGEST_OPENING), i).strip(), language) == Ending.HARD);
        return label.isNumber() ? acts(i, label) || ends && labels.haveNumber() : ends && labels.haveNumber();
    }

    /** The last sign before {@code i} that is no space. */
    private char before(int i) {
        int at = i - 1;
        while (at > 0 && isSpace(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
