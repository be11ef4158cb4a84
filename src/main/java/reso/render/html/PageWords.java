package reso.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words that the page itself says, in the language of the draft. */
final class PageWords {
    private final Properties words = new Properties();
    private final String language;

    PageWords(String languageCode) {
        language = languageCode;
        try (InputStream in = PageWords.class.getResourceAsStream("/reso/render/html/words/" + languageCode + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("words of the page in " + languageCode, e);
        }
    }

    /** The code of the language they are in. */
    String language() {
        return language;
    }

    String say(String key) {
        return words.getProperty(key);
    }

    /** The words with {@code value} in the place left for it. */
    String say(String key, String value) {
        return say(key).replace("{0}", value);
    }
}
