package reso.rules.op;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.Folded;
import reso.language.Language;
import reso.model.Kind;
import reso.model.Opening;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;

/** A full stop in the middle of an operative paragraph, which is one sentence with the resolution. */
public final class FullStopInside implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("OP105", "full-stop-inside");
    private static final int SHORTEST_WORD = 3;
    private static final String OPENERS = "“«‘(（《[”";
    private static final String CLOSERS = "”»’)）》]“";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (Paragraph act : subject.resolution().paragraphs(Kind.OPERATIVE)) {
            if (act.opening().filter(Opening::known).isEmpty()) {
                continue; // Declarations number their sentences, several to a paragraph.
            }
            act.forEach(paragraph -> stop(paragraph, subject.language()).ifPresent(at -> found.add(finding(paragraph, at))));
        }
        return found;
    }

    private static Finding finding(Paragraph paragraph, int at) {
        String after = paragraph.text().substring(at + 1).strip();
        return Finding.of(INFO, Message.of("OP105", paragraph.address(), after), paragraph.address().toString(), paragraph.prose().span(at, at + 1));
    }

    /** The first stop that ends a sentence before the end; what stands between quotation marks or brackets is not looked at. */
    private static Optional<Integer> stop(Paragraph paragraph, Language language) {
        String text = paragraph.text();
        int first = text.indexOf(language.typography().fullStop());
        int depth = 0;
        for (int i = 0; first >= 0 && first + 1 < text.length() && i < text.length(); i++) {
            depth += OPENERS.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSERS.indexOf(text.charAt(i)) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && text.charAt(i) == language.typography().fullStop() && endsSentence(text, i, language)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean endsSentence(String text, int stop, Language language) {
        int next = stop + 1;
        while (next < text.length() && Character.isSpaceChar(text.charAt(next))) {
            next++;
        }
        if (next >= text.length() || next == stop + 1 && language.hasWordSpaces() || !Character.isLetter(text.charAt(next)) || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = Folded.fold(text.substring(start, stop));
        return !language.hasWordSpaces() || word.length() >= SHORTEST_WORD && !language.draftingWords().abbreviations().contains(word);
    }

}
