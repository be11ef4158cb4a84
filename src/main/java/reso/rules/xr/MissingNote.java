package reso.rules.xr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.CitationWords.Role;
import reso.language.CitationWords.Word;
import reso.model.Note;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Passage;

/** Words that point to a note, «see footnote 7», that the text does not have. */
public final class MissingNote implements Rule {
    private static final RuleInfo INFO = RuleInfo.error("XR107", "missing-note");
    private static final int MOST_DIGITS = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<String> markers = subject.resolution().notes().stream().map(Note::marker).collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        for (Passage passage : markers.contains("1") ? Passage.of(subject) : List.<Passage>of()) {
            if (passage.prose().signs().haveDigit()) {
                judge(subject.language().citationWords(), passage, markers, found);
            }
        }
        return found;
    }

    private static void judge(CitationWords words, Passage passage, Set<String> markers, List<Finding> found) {
        String text = passage.prose().folded().text();
        for (int at = 0; at < text.length(); at++) {
            Optional<Word> see = words.at(text, at, Role.SEE);
            Optional<Word> note = see.flatMap(word -> words.at(text, skipSpace(text, word.end()), Role.NOTE));
            if (note.isEmpty()) {
                continue;
            }
            int start = skipSpace(text, note.get().end());
            String number = digits(text, start);
            if (!number.isEmpty() && !markers.contains(number) && isHere(words, text, start + number.length())) {
                passage.span(passage.prose().folded().origin(start), passage.prose().folded().originEnd(start + number.length()))
                        .ifPresent(span -> found.add(Finding.of(INFO, Message.of("XR107", number, markers.size()), passage.address(), span)));
            }
        }
    }

    /** Whether the words do not go on to a document whose note it is, «see note 7 of document A/70/1». */
    private static boolean isHere(CitationWords words, String text, int end) {
        int next = skipSpace(text, end);
        return next >= text.length() || Stream.of(Role.DATED, Role.DATE_JOIN, Role.BY).noneMatch(role -> words.at(text, next, role).isPresent());
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The figures at a place, those of Arabic made plain; empty where there are none or more than a note's number has. */
    private static String digits(String text, int start) {
        StringBuilder digits = new StringBuilder();
        for (int at = start; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
            digits.append(Character.digit(text.charAt(at), 10));
        }
        return digits.length() > MOST_DIGITS ? "" : digits.toString();
    }
}
