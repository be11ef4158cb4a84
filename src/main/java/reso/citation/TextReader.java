package reso.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reso.citation.Citation.Beside;
import reso.citation.Citation.Dated;
import reso.citation.Citation.Naming;
import reso.citation.Citation.Place;
import reso.citation.Citation.Stated;
import reso.citation.Mark.Day;
import reso.citation.Mark.Figure.Part;
import reso.citation.Mark.Full;
import reso.language.CitationWords;
import reso.model.Prose;

/** Reads the citations of one paragraph or note. */
final class TextReader {
    private static final Beside BACK = new Beside(Naming.BACK);
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_PUBLISHER = 40;
    private final Prose prose;
    private final CitationWords words;
    private final Attribution attribution;
    private final Script script;
    private final List<Mark> marks;
    private final List<Citation> found = new ArrayList<>();
    private String address = "";
    private String in = "";

    TextReader(Prose prose, CitationWords words, Attribution attribution) {
        this.prose = prose;
        this.words = words;
        this.attribution = attribution;
        this.script = new Script(prose);
        this.marks = MarkScanner.scan(script, words);
    }

    /**
     * @param before the words before the mark of the note that this is; empty for a paragraph
     * @param series that the note before cites
     */
    List<Citation> read(String placeAddress, String placeIn, String before, Citation.Series series) {
        address = placeAddress;
        in = placeIn;
        readSymbols();
        List<Item> items = words.nounFollows() ? NumberFirstReader.read(script, words, marks) : ListReader.read(script, words, marks);
        items.forEach(this::readItem);
        for (TreatyReader.Entry entry : TreatyReader.read(script, words, marks, series)) {
            found.add(new Citation.Treaty(place(entry.start(), entry.end()), entry.series(), entry.volume(), entry.registration(), in.isEmpty() ? nameBefore(entry.start()) : before));
        }
        if (!in.isEmpty()) {
            BackReader.read(script, words, marks).forEach(back -> found.add(new Citation.Unreadable(place(back.start(), back.end()), false, BACK)));
        }
        found.sort(Comparator.comparing(Citation::span));
        return found;
    }

    /** The words before a treaty's series in a sentence, as far as they may name it: without the publisher, which stands behind a bracket or a comma. */
    private String nameBefore(int start) {
        String words = script.text().substring(Math.max(0, start - LONGEST_NAME), start);
        int end = words.stripTrailing().length() - 2;
        int comma = Math.max(words.lastIndexOf(',', end), words.lastIndexOf('\u060C', end));
        int open = words.lastIndexOf('(');
        int cut = words.length() - open <= LONGEST_PUBLISHER ? open : words.length() - comma <= LONGEST_PUBLISHER ? comma : words.length();
        if (cut <= 0) {
            return "";
        }
        int from = script.proseStart(start - words.length());
        int to = script.proseStart(start - words.length() + cut);
        return prose.text().substring(from, Math.max(from, to)).strip();
    }

    private void readSymbols() {
        Tail tail = new Tail(script, marks, new Adoption(script, words, marks));
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Full full) {
                boolean adopted = full.symbol().kind() != Symbol.Kind.DOCUMENT;
                Tail.Found after = adopted ? tail.read(i + 1, full.end()) : tail.document(i + 1, full.end());
                Beside beside = new Beside(Naming.SYMBOL, "", after.day.map(day -> dated(day, true)), stated(after.title), stated(after.locator));
                found.add(new Citation.Document(place(full.start(), full.end()), List.of(full.symbol()), beside));
            }
        }
    }

    private void readItem(Item item) {
        List<Part> parts = item.figure.parts();
        if (parts.size() < 2) {
            add(item, parts.stream().findFirst(), item.start, item.end);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean last = i == parts.size() - 1;
            add(item, Optional.of(part), i == 0 ? item.start : part.start(), last ? Math.max(item.end, part.end()) : part.end());
        }
    }

    private void add(Item item, Optional<Part> part, int start, int end) {
        Beside beside = new Beside(item.naming(), item.own ? "" : item.organ, item.day.map(day -> dated(day, item.dayIsOwn)), stated(item.title), stated(item.locator));
        List<Symbol> candidates = attribution.candidates(item, part);
        if (!candidates.isEmpty()) {
            found.add(new Citation.Document(place(start, end), candidates, beside));
        } else if (Attribution.isWorthTelling(item)) {
            int number = item.figure.form() == Mark.Figure.Form.BARE ? item.figure.first() : -1;
            int session = item.figure.form() == Mark.Figure.Form.SLASH ? item.figure.first() : -1;
            found.add(new Citation.Unreadable(place(start, end), item.noun.isDecision(), beside, attribution.organ(item), session, number));
        }
    }

    private Place place(int start, int end) {
        int from = script.proseStart(start);
        int to = Math.max(from, script.proseEnd(end));
        return new Place(prose.text().substring(from, to), prose.span(from, to), address, in, script.lookAlikes(start, end, prose));
    }

    private Dated dated(Day day, boolean own) {
        return new Dated(day.date(), prose.span(script.proseStart(day.start()), script.proseEnd(day.end())), own);
    }

    private Optional<Stated> stated(Optional<int[]> stretch) {
        return stretch.map(s -> {
            int from = script.proseStart(s[0]);
            int to = Math.max(from, script.proseEnd(s[1]));
            return new Stated(prose.text().substring(from, to).strip(), prose.span(from, to));
        });
    }
}
