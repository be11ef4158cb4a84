package reso.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reso.language.Folded;
import reso.language.Language;

/** The masthead words of a language by their role, folded once for all the lines they are held against. */
final class MastheadRoles {
    private final Language language;
    private final Map<String, List<String>> roles = new HashMap<>();

    MastheadRoles(Language language) {
        this.language = language;
    }

    /** The words of one role, folded. */
    List<String> of(String role) {
        return roles.computeIfAbsent(role, key -> language.masthead(key).stream().map(Folded::fold).toList());
    }

    boolean isNamed(String role, String folded) {
        return of(role).contains(folded);
    }

    boolean startsWith(String role, String folded) {
        return of(role).stream().anyMatch(folded::startsWith);
    }

    boolean contains(String role, String folded) {
        return of(role).stream().anyMatch(folded::contains);
    }
}
