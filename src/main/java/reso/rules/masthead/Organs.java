package reso.rules.masthead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.rule.Subject;

/** The bodies that a masthead names, and which body reports to which. */
public final class Organs {
    /** Each body's parent; what a body adopts may be meant for any body above it. */
    private static final Map<String, String> PARENTS = Map.ofEntries(Map.entry("hrc", "ga"), Map.entry("ecosoc", "ga"), Map.entry("tc", "ga"),
            Map.entry("chr", "ecosoc"), Map.entry("ccpcj", "ecosoc"), Map.entry("cnd", "ecosoc"), Map.entry("csw", "ecosoc"), Map.entry("csocd", "ecosoc"),
            Map.entry("cpd", "ecosoc"), Map.entry("cstd", "ecosoc"), Map.entry("statcom", "ecosoc"), Map.entry("unff", "ecosoc"), Map.entry("ece", "ecosoc"),
            Map.entry("escap", "ecosoc"), Map.entry("eclac", "ecosoc"), Map.entry("eca", "ecosoc"), Map.entry("escwa", "ecosoc"));

    private static final Subject.Fact<List<Body>> NAMED = new Subject.Fact<>(Organs::read);

    private Organs() {}

    /** The bodies of the language's list that masthead lines name, in reading order. */
    public static List<Body> of(Subject subject) {
        return subject.fact(NAMED);
    }

    private static List<Body> read(Subject subject) {
        return subject.resolution().masthead().lines().stream()
                .flatMap(line -> named(Folded.fold(line.value()), subject.language()).stream()).toList();
    }

    private static Optional<Body> named(String folded, Language language) {
        return language.bodyWithoutArticle(folded).or(() -> language.bodyNamed(folded));
    }

    /** The body that {@code id} reports to; empty for those that report to none, or whose parent is not known. */
    public static Optional<String> parent(String id) {
        return Optional.ofNullable(PARENTS.get(id));
    }

    /** Whether a draft with {@code organ} in its masthead may speak for {@code body}: the organ itself, or one above it. */
    public static boolean mayAdoptFor(String organ, String body) {
        return organ.equals(body) || parent(organ).filter(parent -> mayAdoptFor(parent, body)).isPresent();
    }
}
