package reso.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.json.Json;

/** The bodies of one language, found by the words of a line: as an issuing-body line names them, or without the article as a masthead does. */
final class BodyNames {
    private static final String MARKS = ",،，、;:. *_";
    private static final int LONGEST_ARTICLE = 3;

    private final List<Body> bodies;
    private final List<BodyName> names;
    private final List<String> full;
    private final List<String> bare;
    private final Map<String, String> others = new HashMap<>();
    private final boolean wordSpaces;

    private BodyNames(List<Body> bodies, boolean wordSpaces) {
        this.bodies = bodies;
        this.names = bodies.stream().map(BodyName::of).toList();
        this.wordSpaces = wordSpaces;
        this.full = bodies.stream().map(body -> Folded.fold(body.name())).toList();
        this.bare = full.stream().map(name -> name.substring(articleEnd(name))).toList();
    }

    /** @param otherNames by the organ's id, what it is called besides */
    static BodyNames of(Json list, Json otherNames, boolean wordSpaces) {
        BodyNames names = new BodyNames(list.items().stream().map(body -> new Body(body.get("id").text(""), body.get("name").text(""),
                body.get("gender").text(""), body.get("openings").text("").equals("brief"))).toList(), wordSpaces);
        otherNames.fields().forEach((id, words) -> words.texts().forEach(name -> names.others.put(Folded.fold(name), id)));
        return names;
    }

    List<Body> all() {
        return bodies;
    }

    Optional<Body> named(String folded) {
        String name = withoutMarks(folded).replace(" ", "");
        return names.stream().filter(body -> body.is(name)).findFirst().map(BodyName::body);
    }

    Optional<Body> namedWithoutArticle(String folded) {
        String name = withoutMarks(folded);
        int at = full.indexOf(name);
        int index = at >= 0 ? at : bare.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(bodies.get(index));
    }

    /** The id of the organ that is named by any of its names, with or without an article. */
    Optional<String> organ(String folded) {
        String name = withoutMarks(folded);
        return namedWithoutArticle(folded).map(Body::id).or(() -> Optional.ofNullable(others.get(name)))
                .or(() -> Optional.ofNullable(others.get(name.substring(articleEnd(name)))));
    }

    Optional<String> proper(Body body) {
        Folded folded = Folded.of(body.name());
        boolean fixed = body.name().indexOf('{') < 0;
        return fixed ? Optional.of(body.name().substring(folded.origin(articleEnd(folded.text())))) : Optional.empty();
    }

    /** The body whose name a sentence begins with. */
    Optional<Body> atStart(String folded) {
        for (int i = 0; i < bodies.size(); i++) {
            if (folded.startsWith(full.get(i)) && (!wordSpaces || folded.startsWith(" ", full.get(i).length()))) {
                return Optional.of(bodies.get(i));
            }
        }
        return Optional.empty();
    }

    String withoutArticle(String name) {
        String full = Folded.fold(name);
        return full.substring(articleEnd(full));
    }

    private int articleEnd(String full) {
        if (!wordSpaces) {
            return 0;
        }
        int space = full.indexOf(' ');
        int apostrophe = full.indexOf('\'');
        if (apostrophe >= 0 && (space < 0 || apostrophe < space)) {
            return apostrophe + 1;
        }
        return space > 0 && space <= LONGEST_ARTICLE ? space + 1 : 0;
    }

    private static String withoutMarks(String folded) {
        int end = folded.length();
        while (end > 0 && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
