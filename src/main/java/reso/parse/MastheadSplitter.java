package reso.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.language.Folded;
import reso.language.Language;

/** Cuts the masthead into its lines: each is a statement of its own, but for a title that runs on into a second line. */
final class MastheadSplitter {
    private static final Pattern KEY = Pattern.compile("[\\p{L} -]{2,24}[:：]\\s*\\S");

    /** The number of a resolution before its title; a stop shows what it is, or that a date or a bracket has ended above it. */
    private static final Pattern NUMBER = Pattern.compile("(?:S-|ES-)?\\d{1,4}/\\d{1,4}(?: [A-Z](?:-[A-Z])?)?([.:．])?\\s+\\p{L}");
    private static final Pattern ENDED = Pattern.compile("\\d{4}$");

    private final Language language;
    private final MastheadRoles roles;
    private final MastheadColumns columns;

    MastheadSplitter(Language language, Language english) {
        this.language = language;
        this.roles = new MastheadRoles(language);
        this.columns = new MastheadColumns(language, english);
    }

    List<Unit> split(List<TextLine> text) {
        Layout layout = Layout.of(text);
        List<Unit> units = new ArrayList<>();
        Unit open = null;
        for (TextLine line : text.stream().flatMap(columns::of).toList()) {
            boolean runsOn = open != null && line.gap() == Gap.LINE && (layout.flat() || open.first().level() > 0 || startsInLowerCase(line.line())) && runsOn(open, line.line(), layout);
            if (runsOn) {
                open.add(line);
            } else {
                open = new Unit(line);
                units.add(open);
            }
        }
        return units;
    }

    private static boolean startsInLowerCase(Line line) {
        String text = line.text().strip();
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** What runs on into no line above it, however full that is: «[on the report of …]», «77/208. Repair of dykes», «Resolution adopted by …». */
    private boolean beginsStatement(String above, String text) {
        if (text.startsWith("[") || above.startsWith("[") && above.endsWith("]")) {
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.lookingAt() && (number.group(1) != null || ENDED.matcher(above).find());
        return numbered || Character.isUpperCase(text.codePointAt(0)) && roles.startsWith("adopted", Folded.fold(text));
    }

    private boolean runsOn(Unit open, Line line, Layout layout) {
        String text = line.text().strip();
        boolean lower = startsInLowerCase(line);
        boolean named = language.bodyWithoutArticle(Folded.fold(text)).isPresent();
        return !named && !beginsStatement(open.text().strip(), text) && !MastheadParser.isTable(text) && !MastheadParser.isTable(open.text()) && !KEY.matcher(text).lookingAt() && (lower || layout.breadth(open.last()) > 50 && !layout.hadRoom(open.last(), line));
    }
}
