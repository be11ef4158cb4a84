package reso.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words to be said, before a language is chosen for them: the key of a sentence in {@code reso/messages/<lang>.properties} and
 * what is filled into its places {@code {0}}, {@code {1}} and so on.
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** What tells two labels of one address apart, {@code (a~2)}: it is for programs. */
    private static final Pattern OWN = Pattern.compile("(?<=\\([\\p{L}\\p{N}]{1,6})~\\d+(?=\\))");
    /** What stands before the key of words that are filled in in the language of the message, or before a day. */
    static final String SAID = "\u0001";

    /** A day, as an argument that is said in the language of the message; one that is quoted is in the language of the draft. */
    public static Object date(LocalDate day) {
        return SAID + day;
    }

    /** The name of a language, as such an argument. */
    public static Object language(String code) {
        return SAID + "language." + code;
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(argument -> plain(String.valueOf(argument))).toList());
    }

    private static String plain(String argument) {
        return argument.indexOf('~') < 0 ? argument : OWN.matcher(argument).replaceAll("");
    }
}
