package reso.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How symbols are built: a body, then what it issued. Resolutions have forms of their own; any other document is a run of
 * segments between slashes whose series words have a customary case.
 */
final class SymbolGrammar {
    /** The longest symbols in use have some fifty characters. */
    static final int LONGEST = 80;

    /** Bodies and series whose symbols a draft may cite. */
    private static final Set<String> SERIES = Set.of("A", "S", "E", "T", "ST", "TD", "DP", "UNEP", "HSP", "WFP", "UNW", "FCCC",
            "CBD", "ICCD", "NPT", "CTOC", "CAC", "CCPR", "CEDAW", "CERD", "CAT", "CRC", "CMW", "CRPD", "CED", "ISBA", "SPLOS",
            "CLCS", "TPNW", "BWC", "CCW", "CCM", "CD", "APLC", "JIU", "GC", "IDB", "IPBES", "ESCAP", "ECE", "UNODC", "CEB",
            "PBC", "ICEF", "HRI", "DC", "LOS", "IMO", "UNFF", "OPCAT", "CPR", "EB", "ICC", "GA", "BCH", "PCNICC", "AFN", "WHC",
            "UNDP", "UNFPA", "UNICEF", "HS", "AT", "INT", "SAICM", "TRANS", "LC", "ID", "DHC", "UNA", "ACT", "ICM", "WMO", "ICC-ASP",
            "IPCC", "UNAIDS", "GOV", "INFCIRC", "WT", "HR");
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("RES.", "Res."), Map.entry("DEC.", "Dec."),
            Map.entry("REV.", "Rev."), Map.entry("ADD.", "Add."), Map.entry("CORR.", "Corr."), Map.entry("AMEND.", "Amend."),
            Map.entry("SUMMARY", "Summary"), Map.entry("MIN.", "Min."), Map.entry("SUB.", "Sub."), Map.entry("AGENDA", "Agenda"),
            Map.entry("OZL.PRO.", "OzL.Pro."), Map.entry("CORRIGENDUM", "Corrigendum"), Map.entry("RES", "RES"));
    private static final Map<String, String> BODIES = Map.of("A", "ga", "S", "sc", "E", "ecosoc", "T", "tc", "UNEP", "unep");

    private static final Pattern CHANGES = Pattern.compile("(?:/(?:CORR|ADD|REV|AMEND)\\.\\d{1,3})+$");

    private SymbolGrammar() {}

    static boolean isSeries(String upper) {
        int stop = upper.indexOf('.');
        return SERIES.contains(stop > 0 ? upper.substring(0, stop) : upper);
    }

    static Optional<Symbol> parse(String raw) {
        if (raw.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = withoutLanguage(plain(raw));
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Symbol> agency = AgencyForm.parse(text.toUpperCase(Locale.ROOT));
        if (agency.isPresent() || Character.isDigit(text.charAt(0)) || isSpecialNumber(text)) {
            return agency.isPresent() ? agency : bare(text);
        }
        int first = firstSymbolEnd(text);
        return first == text.length() ? single(text) : pair(text, first);
    }

    /** Two symbols of one document, {@code A/50/60-S/1995/1}; modifiers at the end belong to both and stay where they are. */
    private static Optional<Symbol> pair(String text, int first) {
        Optional<Symbol> left = single(text.substring(0, first));
        Optional<Symbol> right = parse(text.substring(first + 1));
        return left.isEmpty() || right.isEmpty() ? Optional.empty() : left.map(l -> new Symbol(l.text() + "-" + right.get().text(),
                l.kind(), l.organ(), l.session(), l.number(), l.year(), l.part()));
    }

    /** Where the first of two joined symbols ends: before a hyphen that a series and a slash follow. */
    static int firstSymbolEnd(String text) {
        for (int i = text.indexOf('-'); i > 0; i = text.indexOf('-', i + 1)) {
            int slash = text.indexOf('/', i);
            if (slash > 0 && i > 2 && Character.isLetterOrDigit(text.charAt(i - 1))
                    && SERIES.contains(text.substring(i + 1, slash).toUpperCase(Locale.ROOT))) {
                return i;
            }
        }
        return text.length();
    }

    private static String plain(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (char c : raw.strip().toCharArray()) {
            char plain = Script.plain(c);
            if (plain != ' ' || out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(plain);
            }
        }
        int end = out.length();
        while (end > 0 && " .*,;".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = out.substring(0, end);
        return text.toLowerCase(Locale.ROOT).endsWith("(supp)") ? text.substring(0, end - 6).stripTrailing() : text;
    }

    private static String withoutLanguage(String text) {
        int slash = text.indexOf('/');
        boolean code = slash == 2 && text.length() > 4 && !SERIES.contains(text.substring(0, 2).toUpperCase(Locale.ROOT))
                && Character.isLetter(text.charAt(0)) && Character.isLetter(text.charAt(3));
        return code ? text.substring(3) : text;
    }

    private static boolean isSpecialNumber(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.startsWith("S-") || upper.startsWith("ES-");
    }

    /** A number without its series, as notes and search boxes have it. */
    private static Optional<Symbol> bare(String text) {
        if (text.indexOf('/') > 0) {
            boolean year = text.indexOf('/') == 4 && Character.isDigit(text.charAt(0));
            return single((year ? "E/RES/" : "A/RES/") + text);
        }
        return single("S/RES/" + text).or(() -> single("A/RES/" + text));
    }

    private static Optional<Symbol> single(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (NumberForm form : NumberForm.values()) {
            if (upper.startsWith(form.prefix())) {
                Optional<Symbol> read = form.read(new Cursor(upper.substring(form.prefix().length()))).or(() -> changed(form, upper));
                return form == NumberForm.ENVIRONMENT ? read.or(() -> document(text)) : read;
            }
        }
        return document(text);
    }

    /** A document about a resolution, {@code A/RES/70/1/Corr.1}; it has a date of its own. */
    private static Optional<Symbol> changed(NumberForm form, String upper) {
        Matcher changes = CHANGES.matcher(upper).region(form.prefix().length(), upper.length());
        return !changes.find() ? Optional.empty() : form.read(new Cursor(upper.substring(form.prefix().length(), changes.start()))).map(base -> {
            StringBuilder text = new StringBuilder(base.text());
            List.of(changes.group().substring(1).split("/")).forEach(change -> text.append('/').append(segment(change, false)));
            return new Symbol(text.toString(), Symbol.Kind.DOCUMENT, base.organ(), base.session(), base.number(), base.year(), "");
        });
    }

    private static Optional<Symbol> document(String text) {
        StringBuilder out = new StringBuilder();
        String[] segments = text.split("/", -1);
        if (segments.length < 2 || segments.length > 12) {
            return Optional.empty();
        }
        for (int i = 0; i < segments.length; i++) {
            String segment = segment(segments[i], i == 0);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            out.append(i == 0 ? "" : "/").append(segment);
        }
        String canonical = out.toString();
        boolean numbered = canonical.substring(segments[0].length()).chars().anyMatch(Character::isDigit);
        return numbered && isSeries(segments[0].toUpperCase(Locale.ROOT)) ? Optional.of(described(canonical)) : Optional.empty();
    }

    private static Symbol described(String text) {
        String[] segments = text.split("/");
        Symbol.Kind kind = kind(segments);
        if (kind != Symbol.Kind.DOCUMENT) {
            return adopted(text, kind, segments);
        }
        String organ = text.startsWith("A/HRC/") ? "hrc" : text.startsWith("UNEP/EA.") ? "unea"
                : BODIES.getOrDefault(segments[0], segments[0].toLowerCase(Locale.ROOT));
        int first = segments.length > 2 ? new Cursor(segments[1]).number() : -1;
        boolean year = first >= 1900;
        int number = new Cursor(segments[segments.length > 2 && first >= 0 ? 2 : segments.length - 1]).number();
        return new Symbol(text, kind, organ, year ? -1 : first, number, year ? first : -1, "");
    }

    private static Symbol adopted(String text, Symbol.Kind kind, String[] segments) {
        int act = segments.length - 3;
        int first = new Cursor(segments[act + 1]).number();
        boolean year = first >= NumberForm.FIRST_YEAR;
        String body = String.join("/", List.of(segments).subList(0, act)).toLowerCase(Locale.ROOT);
        return new Symbol(text, kind, body, year ? -1 : first, new Cursor(segments[act + 2]).number(), year ? first : -1, "");
    }

    /** What commissions adopt has its word in the symbol, {@code E/CN.4/RES/2005/80}: number behind session or year, and nothing more. */
    private static Symbol.Kind kind(String[] segments) {
        int act = segments.length - 3;
        boolean numbered = act > 0 && new Cursor(segments[act + 1]).number() > 0 && new Cursor(segments[act + 2]).number() > 0;
        return !numbered ? Symbol.Kind.DOCUMENT : segments[act].equals("RES") ? Symbol.Kind.RESOLUTION
                : segments[act].equals("DEC") ? Symbol.Kind.DECISION : Symbol.Kind.DOCUMENT;
    }

    /** One segment in its customary case, or nothing where no symbol has such a segment. */
    private static String segment(String segment, boolean first) {
        int open = segment.indexOf('(');
        if (open >= 0) {
            return bracketed(segment, open, first);
        }
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (!(c >= '0' && c <= '9' || Character.isLetter(c) && c < 0x80 || c == '.' || c == '-')) {
                return "";
            }
        }
        if (segment.isEmpty() || segment.endsWith(".")) {
            return "";
        }
        String upper = segment.toUpperCase(Locale.ROOT);
        int word = upper.length();
        while (word > 0 && upper.charAt(word - 1) != '.') {
            word--;
        }
        String series = upper.substring(0, word);
        return word > 0 && WORDS.containsKey(series) ? WORDS.get(series) + upper.substring(word) : WORDS.getOrDefault(upper, upper);
    }

    /** {@code 6(Sect.3)} is printed {@code 6 (Sect. 3)}; numbers of sessions in brackets stay glued, {@code COP(13)}. */
    private static String bracketed(String segment, int open, boolean first) {
        String before = segment.substring(0, open).strip();
        if (first || before.isEmpty() || !segment.endsWith(")") || segment.indexOf('(', open + 1) >= 0) {
            return "";
        }
        String head = segment(before, false);
        String inner = segment.substring(open + 1, segment.length() - 1).strip();
        if (head.isEmpty() || inner.isEmpty() || inner.length() > 20) {
            return "";
        }
        return inner.chars().allMatch(Character::isDigit) ? head + "(" + inner + ")" : head + " (" + BracketNote.canonical(inner) + ")";
    }

}
