package reso.finding;

import java.util.List;

/**
 * Words to be said, before a language is chosen for them: the key of a sentence in {@code reso/messages/<lang>.properties} and
 * what is filled into its places {@code {0}}, {@code {1}} and so on.
 */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
