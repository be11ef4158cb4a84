package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Numerals;
import reso.language.PrintedLabel;
import reso.language.Part;
import reso.model.Address;
import reso.model.Annex;
import reso.model.Kind;
import reso.model.Label;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.model.Prose;

/** Tells what each unit of the running text is, hangs subparagraphs under their paragraphs and gives everything its address. */
final class BodyParser {
    private final Openings openings;
    private final UnitKinds kinds;
    private final List<Paragraph> body = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final List<Unit> items = new ArrayList<>();
    private List<Paragraph> out = body;
    private Scope scope = new Scope(1, "");
    private Scope bodyScope = scope;
    private Scope quoting;
    private int resolutions = 1;
    private Unit annexHeading;
    private Paragraph head;
    private boolean brief;

    BodyParser(Openings openings, UnitKinds kinds) {
        this.openings = openings;
        this.kinds = kinds;
    }

    /** Reads the units; the results are {@link #body} and {@link #annexes}. */
    void parse(List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            take(units.get(i), kinds.of(units, i, scope));
        }
        closeItems();
        closeAnnex();
    }

    List<Paragraph> body() {
        return body;
    }

    List<Annex> annexes() {
        return annexes;
    }

    /** Appends what was lifted from the page without being a note: furniture is kept, as {@code other}. */
    void keep(List<Line> furniture) {
        furniture.stream().filter(line -> !line.text().isBlank())
                .forEach(line -> body.add(plain(Kind.OTHER, bodyScope.nextOther(), line.prose(), 0, line.quote())));
    }

    private void take(Unit unit, UnitKinds.Sort sort) {
        endQuotation(unit);
        if (sort == UnitKinds.Sort.ITEM && head != null) {
            items.add(unit);
            return;
        }
        closeItems();
        switch (sort) {
            case BODY_LINE -> bodyLine(unit);
            case ANNEX -> annex(unit);
            case PREAMBULAR -> head = paragraph(unit, Kind.PREAMBULAR);
            case OPERATIVE -> head = paragraph(unit, Kind.OPERATIVE);
            case HEADING -> add(plain(Kind.HEADING, address(Kind.HEADING), unit.prose(), Math.max(1, unit.level()), unit.first().quote()));
            case ITEM, OTHER -> add(plain(Kind.OTHER, address(Kind.OTHER), unit.prose(), 0, unit.first().quote()));
        }
    }

    /** Behind a draft that is quoted the quoting one goes on. */
    private void endQuotation(Unit unit) {
        if (quoting != null && out == body && !unit.first().isQuoted()) {
            closeItems();
            scope = quoting;
            bodyScope = quoting;
            quoting = null;
        }
    }

    private void add(Paragraph paragraph) {
        out.add(paragraph);
        head = null;
    }

    private void bodyLine(Unit unit) {
        if (scope.hasBody() && out == body) {
            quoting = unit.first().isQuoted() && quoting == null ? scope : quoting;
            scope = new Scope(++resolutions, "");
            bodyScope = scope;
        }
        Prose prose = unit.prose();
        brief = kinds.speaker(prose.text()).filter(Body::brief).isPresent();
        int end = prose.text().length();
        while (end > 0 && !Character.isLetterOrDigit(prose.text().charAt(end - 1))) {
            end--;
        }
        Opening opening = new Opening(prose.text().substring(0, end), end, prose.emphasisedShare() > 0.5, true);
        add(new Paragraph(Kind.OPENING, out == body ? scope.body() : scope.nextItem(), Optional.empty(), Optional.of(opening), prose, prose.span(), 0, unit.first().quote(), List.of()));
    }

    private void annex(Unit unit) {
        closeAnnex();
        annexHeading = unit;
        scope = new Scope(1, annexName(unit.text()));
        out = new ArrayList<>();
        head = null;
    }

    /** {@code Annex} or {@code Annex II}; the numeral is the one printed, in Latin signs. */
    private String annexName(String heading) {
        String rest = Folded.fold(heading).replaceFirst("^\\S*?\\p{L}+", "").strip();
        int value = kinds.annexNumber(heading);
        return value > 0 ? "Annex " + Numerals.roman(value).toUpperCase(java.util.Locale.ROOT)
                : annexes.isEmpty() || rest.isEmpty() && annexes.isEmpty() ? "Annex" : "Annex " + (annexes.size() + 1);
    }

    private void closeAnnex() {
        if (annexHeading != null) {
            annexes.add(new Annex(annexName(annexHeading.text()), annexHeading.text(), annexHeading.prose().span(), out));
            annexHeading = null;
            out = body;
        }
    }

    private Address address(Kind kind) {
        if (out != body) {
            return scope.nextItem();
        }
        return switch (kind) {
            case PREAMBULAR -> scope.nextPreambular();
            case OPERATIVE -> scope.nextOperative();
            case HEADING -> scope.nextHeading();
            case OPENING -> scope.body();
            case SUBPARAGRAPH, OTHER -> scope.nextOther();
        };
    }

    private Paragraph paragraph(Unit unit, Kind kind) {
        Optional<PrintedLabel> printed = unit.label().filter(label -> kind == Kind.OPERATIVE || label.isNumber());
        return labelled(unit, kind, address(kind), printed.map(p -> new Label(p, p.readings().get(0), unit.prose().span(0, p.text().length()))), 0);
    }

    private Paragraph labelled(Unit unit, Kind kind, Address address, Optional<Label> label, int level) {
        Prose words = label.isPresent() ? unit.prose().from(Math.min(label.get().printed().length(), unit.text().length())) : unit.prose();
        Part part = kind.part();
        Optional<Opening> opening = kind == Kind.SUBPARAGRAPH ? Optional.empty() : openings.read(words, part, brief);
        return new Paragraph(kind, address, label, opening, words, unit.prose().span(), level, unit.first().quote(), List.of());
    }

    private static Paragraph plain(Kind kind, Address address, Prose prose, int level, String quote) {
        return new Paragraph(kind, address, Optional.empty(), Optional.empty(), prose, prose.span(), level, quote, List.of());
    }

    /** Hangs the waiting subparagraphs under their paragraph and adds it to the body. */
    private void closeItems() {
        if (head == null) {
            return;
        }
        List<LabelLevels.Place> places = new LabelLevels(items.stream().map(item -> item.label().orElseThrow()).toList()).places();
        out.add(new ItemTree(items, places, this::item).under(head));
        items.clear();
        head = null;
    }

    private Paragraph item(Unit unit, LabelLevels.Place place, Address address) {
        PrintedLabel printed = unit.label().orElseThrow();
        return labelled(unit, Kind.SUBPARAGRAPH, address,
                Optional.of(new Label(printed, place.reading(), unit.prose().span(0, printed.text().length()))), place.level());
    }
}
