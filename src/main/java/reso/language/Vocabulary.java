package reso.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reso.json.Json;

/** Words of which a language is known to have them in one piece: those of openings, of the names of organs, and common long ones. */
final class Vocabulary {
    private static final String PARTS = "[^\\p{L}\\p{M}-]+";

    private final Set<String> words;

    /** @param data the {@code language.json} of the language */
    Vocabulary(Json data, Lexicon lexicon) {
        words = new HashSet<>(lexicon.words());
        data.get("commonWords").texts().forEach(this::add);
        data.get("bodies").items().forEach(body -> add(body.get("name").text("")));
        data.get("otherNames").fields().values().forEach(names -> names.texts().forEach(this::add));
    }

    private void add(String phrase) {
        words.addAll(List.of(Folded.fold(phrase).split(PARTS)));
    }

    /** The words, folded. */
    Set<String> words() {
        return words;
    }
}
