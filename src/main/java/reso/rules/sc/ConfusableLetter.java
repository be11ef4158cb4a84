package reso.rules.sc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.finding.Severity;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Signs;
import reso.text.Span;

/** A letter of another script inside a word, or a letter for a digit inside a number: it looks right and is not found. */
public final class ConfusableLetter implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("SC111", "confusable-letter");
    private static final Signs LOOK_LIKE_DIGITS = Signs.of("OolI");
    private static final Signs LOOK_LIKE_CYRILLIC = Signs.of("acoyekx");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** A letter that is a word between Cyrillic ones, or the ending of a figure before one: «c удовлетворением», «56-e заседание». */
    private static final Pattern LONE = Pattern.compile("(?<=\\p{IsCyrillic}[,;]?[\\s\\u00A0])[acoyk](?=[\\s\\u00A0]\\p{IsCyrillic})|(?<=\\d-)[aeoyx](?=[\\s\\u00A0]\\p{IsCyrillic})");
    /** Three signs at least, two of them digits: 2O18, l5O. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}/.-])(?=[OolI]*\\d[\\dOolI]*\\d)(?=\\d*[OolI])[\\dOolI]{3,4}(?![\\p{L}\\p{N}/-])");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        boolean cyrillic = Confusables.mayHaveCyrillic(subject.inventory());
        for (Paragraph paragraph : subject.resolution().everything()) {
            boolean counts = paragraph.prose().signs().haveDigit() && paragraph.prose().signs().meet(LOOK_LIKE_DIGITS) && Confusables.mayCount(paragraph.text());
            boolean mixes = cyrillic && Confusables.mayMix(paragraph.text());
            boolean stands = cyrillic && paragraph.prose().signs().meet(LOOK_LIKE_CYRILLIC);
            Matcher words = WORD.matcher(paragraph.text());
            while (mixes && words.find()) {
                add(found, paragraph, words, Confusables.inOneScript(words.group()), INFO.severity());
            }
            Matcher lone = LONE.matcher(paragraph.text());
            while (stands && lone.find()) {
                // Print often has them.
                add(found, paragraph, lone, Confusables.inCyrillic(lone.group()), Severity.NOTE);
            }
            Matcher numbers = NUMBER.matcher(paragraph.text());
            while (counts && numbers.find()) {
                add(found, paragraph, numbers, Confusables.inDigits(numbers.group()), INFO.severity());
            }
        }
        return found;
    }

    private static void add(List<Finding> found, Paragraph paragraph, Matcher word, Optional<String> meant, Severity severity) {
        meant.ifPresent(right -> {
            Span span = paragraph.prose().span(word.start(), word.end());
            Finding finding = Finding.of(INFO, Message.of("SC111", word.group(), paragraph.address(), right), paragraph.address().toString(), span).with(severity);
            found.add(span.length() != word.group().length() ? finding
                    : finding.with(new Fix(Message.of("SC111.fix", right), Applicability.SAFE, List.of(new Edit(span, right)))));
        });
    }
}
