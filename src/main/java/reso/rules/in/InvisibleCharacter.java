package reso.rules.in;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.finding.Applicability;
import reso.finding.Finding;
import reso.finding.Fix;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.text.Edit;
import reso.text.Span;

/** A character that nobody sees and every search stumbles over: a soft hyphen, a zero-width space, a direction mark in a text that runs left to right. */
public final class InvisibleCharacter implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("IN102", "invisible-character");
    private static final int REACH = 20;
    private static final Pattern EVERYWHERE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");
    /** Joiners and direction marks do their work in Arabic; pairs of embedding signs are told by another rule where they do harm. */
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u061C]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Pattern pattern = subject.language().isRightToLeft() ? EVERYWHERE : LEFT_TO_RIGHT;
        Matcher matcher = pattern.matcher(subject.source().content());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String name = String.format("U+%04X", (int) matcher.group().charAt(0));
            found.add(Finding.of(INFO, Message.of("IN102", name, around(subject.source().content(), span)), "", span)
                    .with(new Fix(Message.of("IN102.fix", name), Applicability.SAFE, List.of(Edit.delete(span)))));
        }
        return found;
    }

    /** The visible letters on either side. */
    private static String around(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < REACH && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < REACH && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, span.start()) + text.substring(span.end(), end);
    }
}
