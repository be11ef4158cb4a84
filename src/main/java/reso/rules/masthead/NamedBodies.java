package reso.rules.masthead;

import java.util.List;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.rule.Subject;

/** The bodies that a masthead names. */
public final class NamedBodies {
    private static final Subject.Fact<List<Body>> ALL = new Subject.Fact<>(NamedBodies::read);

    private NamedBodies() {}

    /** The bodies of the language's list that masthead lines name, in reading order. */
    public static List<Body> of(Subject subject) {
        return subject.fact(ALL);
    }

    private static List<Body> read(Subject subject) {
        return subject.resolution().masthead().lines().stream()
                .flatMap(line -> named(Folded.fold(line.value()), subject.language()).stream()).toList();
    }

    private static Optional<Body> named(String folded, Language language) {
        return language.bodyWithoutArticle(folded).or(() -> language.bodyNamed(folded));
    }
}
