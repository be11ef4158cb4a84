package reso.rules.an;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.language.Folded;
import reso.model.Paragraph;
import reso.rule.Subject;

/**
 * A recorded vote as a text prints it after its last paragraph: «by a recorded vote of 29 to 6, with 12 abstentions».
 *
 * @param counts in favour, against and, where said, abstaining
 * @param lists the names under each count, where they are printed
 * @param members how many the body has
 */
record Vote(Paragraph paragraph, List<Integer> counts, List<Names> lists, int members) {
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{N}/.])\\p{N}{1,3}(?![\\p{N}/])");
    private static final int LARGEST = 193;
    private static final Map<String, Integer> MEMBERS = Map.ofEntries(Map.entry("ga", LARGEST), Map.entry("sc", 15), Map.entry("ecosoc", 54),
            Map.entry("hrc", 47), Map.entry("chr", 53), Map.entry("ccpcj", 40), Map.entry("cnd", 53), Map.entry("csw", 45), Map.entry("csocd", 46),
            Map.entry("cpd", 47), Map.entry("cstd", 43), Map.entry("statcom", 24));

    /**
     * The names that voted in one way.
     *
     * @param index 0 in favour, 1 against, 2 abstaining
     * @param names how many commas part, and one more
     */
    record Names(Paragraph paragraph, String heading, int index, int names) {

        /** The last two names may be joined by a word, which names of countries have as well. */
        boolean holds(Vote vote) {
            return index >= vote.counts.size() || names == vote.counts.get(index) || names + 1 == vote.counts.get(index);
        }
    }

    static List<Vote> in(Subject subject) {
        List<Vote> found = new ArrayList<>();
        for (Paragraph paragraph : subject.resolution().everything()) {
            sentence(subject, paragraph.text()).map(Vote::counts).filter(counts -> counts.size() >= 2)
                    .ifPresent(counts -> found.add(new Vote(paragraph, counts, names(subject), MEMBERS.getOrDefault(subject.resolution().organ(), LARGEST))));
        }
        return found;
    }

    int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The sentence that says the vote: it has a word for votes and one of those that go between their numbers. */
    private static Optional<String> sentence(Subject subject, String text) {
        String folded = Folded.fold(text);
        boolean closing = folded.startsWith("[") || subject.language().closingWords().stream().map(Folded::fold).anyMatch(folded::startsWith);
        if (!closing || subject.language().vote("recorded").stream().map(Folded::fold).noneMatch(folded::contains)) {
            return Optional.empty();
        }
        int stop = folded.indexOf('.');
        return Optional.of(stop < 0 ? folded : folded.substring(0, stop));
    }

    private static List<Integer> counts(String sentence) {
        List<Integer> counts = new ArrayList<>();
        Matcher matcher = COUNT.matcher(sentence);
        while (matcher.find() && counts.size() < 3) {
            counts.add(Integer.parseInt(matcher.group()));
        }
        return counts;
    }

    private static List<Names> names(Subject subject) {
        List<Names> found = new ArrayList<>();
        List<String> headings = subject.language().vote("lists");
        for (Paragraph paragraph : subject.resolution().everything()) {
            for (int i = 0; i < headings.size(); i++) {
                String heading = headings.get(i);
                String rest = paragraph.text().startsWith(heading) ? paragraph.text().substring(heading.length()).replaceFirst("^[\\s\\p{Z}]*[:：]", "") : "";
                if (!rest.isBlank()) {
                    found.add(new Names(paragraph, heading, i, rest.split("[,，،、]").length));
                }
            }
        }
        return found;
    }
}
