package reso.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.Pattern;
import reso.resource.Resource;

/** The sentences of one language, from {@code reso/messages/<lang>.properties}; English stands in for what is not translated. */
public final class Messages {
    private static final int LONGEST_ARGUMENT = 60;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Properties sentences;

    private Messages(Properties sentences) {
        this.sentences = sentences;
    }

    /** The sentences in {@code language} (a two-letter code); English where there are none in it. */
    public static Messages in(String language) {
        Properties english = load("en", new Properties());
        return new Messages(language.equals("en") ? english : load(language, english));
    }

    private static Properties load(String language, Properties otherwise) {
        Properties read = new Properties(otherwise);
        try (InputStream in = Resource.open("/reso/messages/" + language + ".properties").orElseGet(InputStream::nullInputStream)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public boolean has(String key) {
        return sentences.getProperty(key) != null;
    }

    /** The sentence with its places filled; long arguments are cut so that a message fits a line. */
    public String say(Message message) {
        String sentence = sentences.getProperty(message.key(), message.key());
        StringBuilder out = new StringBuilder(sentence.length() + 40);
        for (int i = 0; i < sentence.length(); i++) {
            int place = placeAt(sentence, i);
            if (place >= 0 && place < message.arguments().size()) {
                out.append(shown(said(message.arguments().get(place))));
                i += 2;
            } else {
                out.append(sentence.charAt(i));
            }
        }
        return out.toString();
    }

    /** What is no word of the draft, a day or the name of a language, in the language of the sentences. */
    private String said(String argument) {
        if (!argument.startsWith(Message.SAID)) {
            return argument;
        }
        String words = argument.substring(Message.SAID.length());
        return DAY.matcher(words).matches() ? day(LocalDate.parse(words)) : sentences.getProperty(words, words.substring(words.indexOf('.') + 1));
    }

    private String day(LocalDate day) {
        String first = day.getDayOfMonth() == 1 ? sentences.getProperty("date.first") : String.valueOf(day.getDayOfMonth());
        return sentences.getProperty("date").replace("{0}", first).replace("{1}", sentences.getProperty("date.months").split(" ")[day.getMonthValue() - 1])
                .replace("{2}", String.valueOf(day.getYear()));
    }

    private static int placeAt(String sentence, int at) {
        boolean is = at + 2 < sentence.length() && sentence.charAt(at) == '{' && sentence.charAt(at + 2) == '}';
        return is ? Character.digit(sentence.charAt(at + 1), 10) : -1;
    }

    private static String shown(String argument) {
        String line = argument.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_ARGUMENT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT - 1)).strip() + "…";
    }
}
