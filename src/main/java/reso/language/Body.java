package reso.language;

import java.util.regex.Pattern;

/**
 * An organ that issues resolutions, as one language names it in the issuing-body line.
 *
 * @param id the organ's short name in data, the same in every language: {@code ga}, {@code sc}, {@code ccpcj}
 * @param name the words of the line, without its comma
 * @param gender {@code f}, {@code m} or empty where the language has none
 */
public record Body(String id, String name, String gender) {

    /** The folded name without spaces; {@code {ordinal}} in it stands for any few words. */
    Pattern pattern() {
        String[] around = Folded.fold(name).replace(" ", "").split("\\{ordinal\\}", 2);
        return Pattern.compile(around.length == 1 ? Pattern.quote(around[0])
                : Pattern.quote(around[0]) + "[^,]{1,40}?" + Pattern.quote(around[1]));
    }
}
