package reso.citation;

import java.util.Optional;
import reso.citation.Mark.Day;
import reso.citation.Mark.Figure;
import reso.citation.Mark.Term;

/** One number of a list of resolutions, with what stands beside it. Built step by step while its list is read. */
final class Item {
    final Figure figure;
    final Term noun;
    /** The id of the organ named beside it, or empty. */
    String organ = "";
    /** The organ named shortly before, of which nothing says that it is the one, or empty. */
    String context = "";
    boolean own;
    /** Whether the word for what is cited stands directly beside the number. */
    boolean adjacent;
    /** Whether nothing but what joins a list stands between it and a number before it that is beside the word. */
    boolean listed;
    int start;
    int end;
    Optional<Day> day = Optional.empty();
    /** Whether nothing but what leads from a date to its number stands between the two; else the date may be of something else. */
    boolean dayIsOwn = true;
    Optional<int[]> title = Optional.empty();
    Optional<int[]> locator = Optional.empty();

    Item(Figure figure, Term noun) {
        this.figure = figure;
        this.noun = noun;
        this.start = figure.start();
        this.end = figure.end();
    }

    /** The same with its two numbers changed over. */
    Item mirrored() {
        Item mirrored = new Item(new Figure(figure.start(), figure.end(), figure.form(), figure.session(), figure.second(), figure.first(), figure.parts()), noun);
        mirrored.organ = organ;
        mirrored.context = context;
        mirrored.own = own;
        mirrored.day = day;
        return mirrored;
    }

    void dated(Day own) {
        day = Optional.of(own);
        dayIsOwn = true;
    }

    /** Whether the number is of the same session as another, and so of the same kind. */
    boolean isOfOneSession(Item other) {
        return figure.form() == other.figure.form() && figure.first() == other.figure.first() && figure.form() != Figure.Form.YEAR;
    }

    /** The date that stands before this number and is that of {@code next} as well, where both are of one session. */
    Optional<Day> dayFor(Item next) {
        return day.filter(shared -> shared.end() <= start && next.isOfOneSession(this));
    }

    Citation.Naming naming() {
        return !organ.isEmpty() && !own ? Citation.Naming.ORGAN : own ? Citation.Naming.OWN : Citation.Naming.NONE;
    }
}
