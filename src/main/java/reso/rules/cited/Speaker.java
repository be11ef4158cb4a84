package reso.rules.cited;

import java.util.HashMap;
import java.util.Map;
import reso.citation.Citation;
import reso.language.Body;
import reso.language.Folded;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.rule.Subject;

/** Which body speaks where a citation stands: in a file with a draft resolution inside another it changes. */
public final class Speaker {
    private final Map<String, String> organs = new HashMap<>();

    private Speaker(Subject subject) {
        for (Paragraph paragraph : subject.resolution().paragraphs(Kind.OPENING)) {
            organs.put(scope(paragraph.address().toString()), subject.language().bodyNamed(Folded.fold(paragraph.text())).map(Body::id).orElse(""));
        }
        organs.put("", subject.resolution().organ());
    }

    public static Speaker of(Subject subject) {
        return new Speaker(subject);
    }

    /** The id of the body, {@code ga}; empty where it is not known. */
    public String at(Citation citation) {
        return organs.getOrDefault(scope(citation.place().address()), organs.get(""));
    }

    /** {@code R2} of {@code R2 PP1}; empty in the first resolution. */
    private static String scope(String address) {
        boolean further = address.length() > 1 && address.charAt(0) == 'R' && Character.isDigit(address.charAt(1));
        return further ? address.substring(0, Math.max(0, address.indexOf(' '))) : "";
    }
}
