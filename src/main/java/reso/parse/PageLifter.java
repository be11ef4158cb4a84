package reso.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reso.language.Language;
import reso.model.Note;
import reso.text.SourceText;

/** Takes notes and page furniture out of the lines of the body, so that what a page end has cut can be joined. */
final class PageLifter {
    private static final int BLANK_LINES_OF_A_PAGE_END = 3;
    private static final int PASSES = 2;

    private final List<Line> lines;
    private final boolean[] lifted;
    private final boolean[] title;
    private final List<Note> notes = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();
    private final SourceText source;
    private final int bodyStart;
    private final Language language;
    private final LineStarts starts;
    private Map<String, Integer> firstCalls;

    /** @param bodyStart how many of the lines belong to the masthead; it has notes, but no furniture is looked for in it */
    PageLifter(List<Line> lines, int bodyStart, SourceText source, Language language, LineStarts starts) {
        this.lines = new ArrayList<>(lines);
        this.lifted = new boolean[lines.size()];
        this.title = new boolean[lines.size()];
        this.bodyStart = bodyStart;
        this.source = source;
        this.language = language;
        this.starts = starts;
    }

    List<Note> notes() {
        return notes;
    }

    /** What was lifted and is not a note. */
    List<Line> furniture() {
        return furniture;
    }

    void lift(Furniture known) {
        liftFurniture(known, new Interruptions(lines, lifted, language, starts));
        liftMarkedNotes();
        if (notes.isEmpty()) {
            notes.addAll(new BareNotes(lines, lifted, language, bodyStart, starts).lift());
        }
        if (notes.isEmpty()) {
            StrayCalls.mark(lines, lifted, bodyStart);
        }
    }

    /** What is left of the masthead. */
    List<TextLine> masthead() {
        return remaining(0, bodyStart);
    }

    /** What is left of the text below the masthead. */
    List<TextLine> body() {
        return remaining(bodyStart, lines.size());
    }

    private void liftFurniture(Furniture known, Interruptions interruptions) {
        known.learn(lines.subList(bodyStart, lines.size()));
        for (int i = bodyStart; i < lines.size(); i++) {
            lifted[i] = lines.get(i).sort() != Line.Sort.OPAQUE && (known.isCertain(lines.get(i)) || isRunningHead(i, known));
        }
        interruptions.lift(bodyStart);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = bodyStart; i < lines.size(); i++) {
                liftProbable(i, known);
            }
            for (int i = lines.size() - 1; i >= bodyStart; i--) {
                liftProbable(i, known);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lifted[i]) {
                furniture.add(lines.get(i));
            }
        }
    }

    /** Where a sentence or a page has ended above, the symbol and the title head a page; so do such words as the masthead does not explain, where a paragraph begins below. */
    private boolean isRunningHead(int i, Furniture known) {
        Line line = lines.get(i);
        if (i == bodyStart || line.sort() != Line.Sort.WORDS || line.level() > 0) {
            return false;
        }
        boolean ended = lifted[i - 1] || Ending.of(lines.get(i - 1).text(), language) != Ending.NONE;
        boolean told = known.isRunningHead(line.text())
                || Furniture.looksLikeRunningHead(line.text()) && !starts.opens(line) && i + 1 < lines.size() && !lines.get(i + 1).startsBlock() && starts.opens(lines.get(i + 1));
        return ended && told;
    }

    private void liftProbable(int i, Furniture known) {
        if (!lifted[i] && lines.get(i).sort() == Line.Sort.WORDS && touchesFurniture(i)) {
            title[i] = standsFree(i) && (known.isTitle(lines.get(i).text()) || known.isTitle(titleTo(i)));
            lifted[i] = title[i] || known.isProbable(lines.get(i));
        }
    }

    /** The words of a title that runs over lines, from its first line to this one. */
    private String titleTo(int i) {
        int first = i;
        while (first > bodyStart && title[first - 1]) {
            first--;
        }
        return lines.subList(first, i + 1).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** A line within a paragraph may begin with the words of the title. */
    private boolean standsFree(int i) {
        return lines.get(i).startsBlock() || i > 0 && lifted[i - 1];
    }

    private boolean touchesFurniture(int i) {
        return i > 0 && lifted[i - 1] && lines.get(i - 1).sort() == Line.Sort.WORDS
                || i + 1 < lines.size() && lifted[i + 1] && lines.get(i + 1).sort() == Line.Sort.WORDS;
    }

    /** A note begins with its mark at the start of a block, or after another note; what follows in the block belongs to it. */
    private void liftMarkedNotes() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (lifted[i] || !line.beginsWithNoteMark() || !mayBeginNote(i)) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !lifted[end] && !lines.get(end).startsBlock() && !lines.get(end).beginsWithNoteMark()) {
                end++;
            }
            notes.addAll(MarkedNotes.read(lines.subList(i, end)));
            for (int k = i; k < end; k++) {
                lifted[k] = true;
            }
        }
    }

    private boolean mayBeginNote(int i) {
        Line line = lines.get(i);
        if (line.startsBlock() || i == 0 || lifted[i - 1]) {
            return true;
        }
        return line.text().startsWith(":") || isCalledBefore(line, i) && Ending.of(lines.get(i - 1).text(), language) != Ending.NONE;
    }

    /** A call at the start of a line may only have been wrapped to it; the mark of a note is called above. */
    private boolean isCalledBefore(Line line, int i) {
        String marker = line.prose().calls().get(0).marker();
        return !line.text().isBlank() && !Character.isLowerCase(line.text().strip().codePointAt(0))
                && firstCalls().getOrDefault(marker, i) < i;
    }

    /** The first line that calls each note; looked for once, since every line that begins with a mark may ask. */
    private Map<String, Integer> firstCalls() {
        if (firstCalls == null) {
            firstCalls = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                int line = i;
                lines.get(i).prose().calls().forEach(call -> firstCalls.putIfAbsent(call.marker(), line));
            }
        }
        return firstCalls;
    }

    private List<TextLine> remaining(int from, int to) {
        List<TextLine> text = new ArrayList<>();
        Line before = null;
        boolean page = false;
        for (int i = from; i < to; i++) {
            if (lifted[i]) {
                page = true;
                continue;
            }
            Line line = lines.get(i);
            text.add(new TextLine(line, page ? Gap.PAGE : gap(before, line)));
            before = line;
            page = false;
        }
        return text;
    }

    private Gap gap(Line before, Line line) {
        if (!line.startsBlock() || before == null) {
            return before == null ? Gap.BLANK : Gap.LINE;
        }
        String between = source.content().substring(before.span().end(), Math.max(before.span().end(), line.span().start()));
        long blank = between.isBlank() ? between.lines().count() - 1 : 1;
        return blank >= BLANK_LINES_OF_A_PAGE_END ? Gap.PAGE : Gap.BLANK;
    }
}
