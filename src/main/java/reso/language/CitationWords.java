package reso.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.json.Json;

/**
 * The words with which one language cites documents: what a resolution is called in every form that occurs, the organs in
 * their cases, the words around dates, annexes and treaty volumes. Lookups take folded text, see {@link Folded}.
 */
public final class CitationWords {

    /** What a word does in a citation. */
    public enum Role {
        /** What is cited: «resolution», «decision». */
        RESOLUTION("resolution"), DECISION("decision"),
        /** The same with the possessive in the word itself, as Arabic has it. */
        OWN_RESOLUTION("ownResolution"), OWN_DECISION("ownDecision"),
        OWN("own"), ORGAN(""), AND("and"), TO("to"),
        /** What leads from a body's resolutions to some of them by their numbers: «, in particular». */
        INCLUDING("including"),
        DATED("dated"), DATE_JOIN("dateJoin"),
        /** What says directly before a date that something was adopted on it. */
        ADOPTED("adopted"),
        /** What says near a date that it is of an adoption: «adoption». */
        ADOPTION("adoption"),
        /** What may stand between a number and the date of its adoption, besides a body: «which the», «on». */
        LINK("link"),
        /** What leads from a date to the number of what was adopted on it: «by», «in». */
        BY("by"),
        /** What begins the subject of a resolution that is named before its number. */
        ABOUT("about"),
        /** What stands before and after a year without a day. */
        OF_YEAR("ofYear"), YEAR_AFTER("yearAfter"),
        ANNEX("annex"), PARAGRAPH("paragraph"), LOCATOR("locator"), ENTITLED("entitled"), SEE("see"), IBID("ibid"), NOTE("note"),
        /** What stands before and after a number that has no spaces around it. */
        BEFORE("before"), AFTER("after"),
        TREATY_SERIES("treatySeries"), LEAGUE("league"), VOLUME("volume"), VOLUME_AFTER("volumeAfter"),
        NUMBER("number"), NUMBER_AFTER("numberAfter");

        private final String key;

        Role(String key) {
            this.key = key;
        }
    }

    /**
     * A word or phrase found in a text.
     *
     * @param value the organ's id where the role is ORGAN, else empty; {@code council} and {@code commission} stand for
     *     the one last named
     * @param start the offset in the folded text, particles written together with the word left out
     * @param end the offset after it
     */
    public record Word(Role role, String value, int start, int end) {}

    private record Phrase(String text, Role role, String value) {}

    private static final int PAIRS = 1 << 12;
    /** Short common words that mean something only where they are asked for. */
    private static final Set<Role> ASKED_FOR = EnumSet.of(Role.ADOPTED, Role.ADOPTION, Role.LINK, Role.BY, Role.ABOUT);

    private final Map<Character, List<Phrase>> phrases = new HashMap<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final BitSet firsts = new BitSet();
    /** Two characters that a phrase begins with, mixed; most places of a text are passed over by it. */
    private final BitSet pairs = new BitSet(PAIRS);
    private final Map<String, String> letters = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();
    private final List<String> months;
    private final BitSet monthStarts = new BitSet();
    private final String prefixes;
    private final boolean spaced;
    private final boolean nounFollows;

    CitationWords(Json data, Language language) {
        this.prefixes = data.get("prefixes").text("");
        this.nounFollows = data.get("nounFollows").truth(false);
        this.spaced = language.hasWordSpaces();
        this.months = language.months().stream().map(Folded::fold).toList();
        months.forEach(month -> monthStarts.set(month.charAt(0)));
        for (Role role : Role.values()) {
            data.get(role.key).texts().forEach(text -> add(text, role, ""));
        }
        data.get("organs").fields().forEach((id, names) -> names.texts().forEach(name -> add(name, Role.ORGAN, id)));
        language.bodies().forEach(body -> addBody(body, language));
        data.get("letters").fields().forEach((latin, name) -> letters.put(Folded.fold(name.text("")), latin));
        data.get("sessions").fields().forEach((sign, latin) -> sessions.put(Folded.fold(sign), latin.text("")));
        phrases.values().forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> p.text().length()).reversed()));
    }

    /** The issuing-body line names an organ in full; a citation may do so with or without the line's article. */
    private void addBody(Body body, Language language) {
        if (body.name().indexOf('{') < 0) {
            add(language.withoutArticle(body.name()), Role.ORGAN, body.id());
        }
    }

    private void add(String text, Role role, String value) {
        String folded = Folded.fold(text);
        if (!folded.isEmpty()) {
            roles.add(role);
            firsts.set(folded.charAt(0));
            if (folded.length() > 1) {
                pairs.set(pair(folded, 0));
            } else {
                pairs.set(0, PAIRS);
            }
            phrases.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>()).add(new Phrase(folded, role, value));
        }
    }

    /** Whether the language has words of the role. */
    public boolean have(Role role) {
        return roles.contains(role);
    }

    /** The longest word of any role that begins at {@code at}; words that are part of a longer word do not count. */
    public Optional<Word> at(String folded, int at) {
        if (!beginsWord(folded, at)) {
            return Optional.empty();
        }
        for (int skip = 0; skip <= 2 && skipped(folded, at, skip); skip++) {
            Optional<Word> word = longest(folded, at + skip, null);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** The longest word of one role that begins at {@code at}. */
    public Optional<Word> at(String folded, int at, Role role) {
        return at >= 0 && at < folded.length() && beginsWord(folded, at) ? longest(folded, at, role) : Optional.empty();
    }

    private boolean skipped(String folded, int at, int skip) {
        return skip == 0 || at + skip < folded.length() && prefixes.indexOf(folded.charAt(at + skip - 1)) >= 0;
    }

    private Optional<Word> longest(String folded, int at, Role role) {
        if (!firsts.get(folded.charAt(at)) || at + 1 < folded.length() && !pairs.get(pair(folded, at))) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases.get(folded.charAt(at))) {
            int end = at + phrase.text().length();
            if ((role == null ? !ASKED_FOR.contains(phrase.role()) : role == phrase.role()) && folded.startsWith(phrase.text(), at) && endsWord(folded, end)) {
                return Optional.of(new Word(phrase.role(), phrase.value(), at, end));
            }
        }
        return Optional.empty();
    }

    private static int pair(String text, int at) {
        return text.charAt(at) * 31 + text.charAt(at + 1) & PAIRS - 1;
    }

    private boolean beginsWord(String text, int at) {
        return !spaced || at == 0 || !Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at));
    }

    private boolean endsWord(String text, int end) {
        return !spaced || end >= text.length() || !Character.isLetter(text.charAt(end)) || !Character.isLetter(text.charAt(end - 1));
    }

    /** The month that begins at {@code at}, from 1 to 12, and the offset after it; spaces inside its name do not count. */
    public Optional<int[]> monthAt(String folded, int at) {
        if (at >= folded.length() || !mayBeginMonth(folded.charAt(at))) {
            return Optional.empty();
        }
        for (int month = 0; month < months.size(); month++) {
            int end = matchSpaced(folded, at, months.get(month));
            if (end > 0 && endsWord(folded, end)) {
                return Optional.of(new int[] {month + 1, end});
            }
        }
        return Optional.empty();
    }

    /** Whether the name of a month begins with the sign, folded. */
    public boolean mayBeginMonth(char folded) {
        return monthStarts.get(folded);
    }

    private static int matchSpaced(String text, int at, String word) {
        int i = at;
        int k = 0;
        while (k < word.length() && i < text.length()) {
            if (text.charAt(i) == word.charAt(k)) {
                i++;
                k++;
            } else if (text.charAt(i) == ' ' && i > at) {
                i++;
            } else if (word.charAt(k) == ' ') {
                k++;
            } else {
                return -1;
            }
        }
        return k == word.length() ? i : -1;
    }

    /** The Latin letter of a resolution's part, which some languages spell out. */
    public Optional<String> letter(String folded) {
        return Optional.ofNullable(letters.get(folded));
    }

    /** What a sign before a session number means, {@code S-} or {@code ES-}, or nothing for a regular session. */
    public Optional<String> session(String folded) {
        return Optional.ofNullable(sessions.get(folded));
    }

    /** Whether the number comes first and the word for what it numbers after it. */
    public boolean nounFollows() {
        return nounFollows;
    }
}
