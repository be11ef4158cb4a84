package reso.rules.xr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import reso.finding.Finding;
import reso.finding.Message;
import reso.finding.RuleInfo;
import reso.language.CitationWords;
import reso.language.Folded;
import reso.language.Ordinals;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Rule;
import reso.rule.Subject;
import reso.rules.masthead.Head;
import reso.rules.opening.Repetition;

/** A request that is to be met at the session that adopts it, or at one before. */
public final class PastSession implements Rule {
    private static final RuleInfo INFO = RuleInfo.warning("XR106", "past-session");
    /** A session further back is one of another body, unless the words before name the body that speaks. */
    private static final int NEAR = 3;
    /** A space and a comma may stand between «to the General Assembly» and «at its seventieth session». */
    private static final int APART = 2;
    private static final int FIRST_YEAR = 1900;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) {
        OptionalInt present = present(subject);
        Optional<Pattern> named = subject.language().draftingWords().sessionToCome();
        List<Finding> found = new ArrayList<>();
        if (present.isPresent() && named.isPresent()) {
            for (Paragraph act : subject.resolution().paragraphs(Kind.OPERATIVE)) {
                if (isRequest(subject, act)) {
                    act.forEach(part -> check(subject, part, named.get(), present.getAsInt(), found));
                }
            }
        }
        return found;
    }

    /** The session of the masthead, or the one in the symbol; symbols of some bodies have the year instead. */
    private static OptionalInt present(Subject subject) {
        Optional<Integer> told = Head.session(subject);
        OptionalInt series = Head.series(subject);
        return told.isPresent() ? OptionalInt.of(told.get()) : series.isPresent() && series.getAsInt() < FIRST_YEAR ? series : OptionalInt.empty();
    }

    private static boolean isRequest(Subject subject, Paragraph act) {
        return act.opening().map(opening -> Repetition.of(opening.text(), subject.language()).verb())
                .filter(verb -> subject.language().draftingWords().requests().stream().map(Folded::fold).anyMatch(verb::startsWith)).isPresent();
    }

    private static void check(Subject subject, Paragraph part, Pattern named, int present, List<Finding> found) {
        Folded folded = part.prose().folded();
        Matcher session = named.matcher(folded.text());
        while (session.find()) {
            Optional<Ordinals.Ordinal> number = subject.language().ordinals().find(session.group(1)).filter(ordinal -> ordinal.start() == 0);
            int earliest = isOwn(subject, folded.text(), session) ? 1 : present - NEAR;
            if (number.filter(ordinal -> ordinal.value() <= present && ordinal.value() >= earliest).isPresent()) {
                int start = folded.origin(session.start());
                int end = folded.originEnd(session.end() > session.end(1) ? session.end() : session.start(1) + number.get().end());
                found.add(Finding.of(INFO, Message.of("XR106", part.address(), part.text().substring(start, end), present), part.address().toString(),
                        part.prose().span(start, end)));
            }
        }
    }

    /** Whether the session is said to be of the body that speaks: «to the General Assembly at its seventieth session». */
    private static boolean isOwn(Subject subject, String folded, Matcher session) {
        CitationWords words = subject.language().citationWords();
        Optional<CitationWords.Word> named = IntStream.range(0, session.start(1)).boxed().flatMap(at -> words.at(folded, at).stream())
                .filter(word -> word.role() == CitationWords.Role.ORGAN && word.end() <= session.start(1)).reduce((earlier, later) -> later);
        return named.filter(word -> word.end() >= session.start() - APART && word.value().equals(subject.resolution().organ())).isPresent();
    }
}
