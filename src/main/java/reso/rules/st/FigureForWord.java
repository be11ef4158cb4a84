package reso.rules.st;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.RuleInfo;
import reso.language.Custom;
import reso.language.Phrases;
import reso.language.Style;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.passage.Miswritten;
import reso.rules.passage.Passage;
import reso.rules.passage.Quotations;

/** A session with its number in figures, or a number below ten: words stand there. */
public final class FigureForWord implements Rule {
    private static final RuleInfo INFO = RuleInfo.note("ST114", "figure-for-word");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean concerns(Subject subject) {
        return !subject.language().style().text("ordinalSession").isEmpty() || subject.inventory().mayHave("countedNouns");
    }

    @Override
    public List<Finding> check(Subject subject) {
        Miswritten miswritten = new Miswritten();
        Style style = subject.language().style();
        Optional<Pattern> session = subject.follows(Custom.FIGURED_SESSIONS) ? Optional.empty() : session(style);
        boolean counted = subject.inventory().mayHave("countedNouns");
        for (Passage passage : Passage.ofParagraphs(subject)) {
            if (!passage.prose().signs().haveDigit()) {
                continue;
            }
            session.filter(pattern -> passage.text().contains(style.text("ordinalSession"))).ifPresent(pattern -> sessions(passage, pattern, style, miswritten));
            for (Phrases.Found noun : counted ? style.phrases("countedNouns").in(passage.prose().folded()) : List.<Phrases.Found>of()) {
                int digit = noun.start() - 2;
                boolean cased = passage.text().startsWith(noun.phrase().substring(0, 1), noun.start());
                if (cased && digit >= 1 && isFigure(passage.text(), digit) && !Quotations.in(passage.text()).cover(digit)) {
                    word(style, passage.text().charAt(digit)).ifPresent(word -> miswritten.add(passage, digit, digit + 1, word));
                }
            }
        }
        return miswritten.findings(INFO, Applicability.UNSAFE);
    }

    /** None where the word has several forms, as the word for one. */
    private static Optional<String> word(Style style, char digit) {
        return Optional.of(style.words("digits").get(digit - '1')).filter(word -> !word.isEmpty());
    }

    /** One figure from 1 to 9 with a space on either side, and no other figure before it that it may go with. */
    private static boolean isFigure(String text, int at) {
        char c = text.charAt(at);
        return c >= '1' && c <= '9' && Character.isSpaceChar(text.charAt(at - 1)) && Character.isSpaceChar(text.charAt(at + 1)) && text.substring(Math.max(0, at - 12), at).chars().noneMatch(Character::isDigit);
    }

    private static Optional<Pattern> session(Style style) {
        String noun = style.text("ordinalSession");
        String endings = String.join("|", style.words("ordinalEndings"));
        return noun.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile("(?<!\\d)([1-9]\\d?)(?:" + endings + ")(?=[\\s\\u00A0]" + noun + "(?!\\p{L}))"));
    }

    private static void sessions(Passage passage, Pattern pattern, Style style, Miswritten miswritten) {
        Quotations quotations = Quotations.in(passage.text());
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            if (!quotations.cover(matcher.start())) {
                miswritten.add(passage, matcher.start(), matcher.end(), style.words("ordinals").get(Integer.parseInt(matcher.group(1)) - 1));
            }
        }
    }
}
