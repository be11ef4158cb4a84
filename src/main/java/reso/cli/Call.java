package reso.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import reso.cli.Environment.Stream;
import reso.finding.Messages;
import reso.report.Palette;
import reso.report.Visible;

/** One call of a command: what was asked for, and the streams to answer on. */
final class Call {
    private final ParseResult asked;
    private final Streams streams;
    private final Environment environment;
    /** Read when the first line is to be said. */
    private Messages messages;

    Call(ParseResult asked, Streams streams, Environment environment) {
        this.asked = asked;
        this.streams = streams;
        this.environment = environment;
    }

    boolean has(String flag) {
        return asked.hasMatchedOption(flag);
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(asked.matchedOptionValue(option, (String) null));
    }

    String text(String option, String otherwise) {
        return text(option).orElse(otherwise);
    }

    /** The values of an option that may be repeated and may hold several, with commas between them. */
    List<String> list(String option) {
        List<String> all = new ArrayList<>();
        for (String value : asked.matchedOptionValue(option, List.<String>of())) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    all.add(part.strip());
                }
            }
        }
        return all;
    }

    List<String> arguments() {
        return asked.matchedPositionalValue(0, List.of());
    }

    Streams streams() {
        return streams;
    }

    Environment environment() {
        return environment;
    }

    /** A path as it was typed, from the directory of this call. */
    Path path(String typed) throws Refusal {
        try {
            return environment.directory().resolve(typed);
        } catch (java.nio.file.InvalidPathException e) {
            throw new Refusal(Visible.of(typed) + ": is no file name here; is the locale UTF-8? (LC_ALL=C.UTF-8)");
        }
    }

    /** Where results go: the file that {@code -o} names, or standard output. */
    Output output() throws Refusal {
        Optional<String> file = text("-o").filter(name -> !name.equals("-"));
        return file.isPresent() ? Output.to(path(file.get()), file.get()) : Output.to(streams.out());
    }

    Palette palette(Stream stream) {
        boolean toFile = stream == Stream.OUT && text("-o").isPresent();
        String option = text("--color", toFile ? "never" : "auto");
        return environment.wantsColour(option, stream) ? Palette.COLOURED : Palette.PLAIN;
    }

    Messages messages() {
        if (messages == null) {
            messages = Messages.in(text("--messages").orElseGet(environment::language));
        }
        return messages;
    }

    /** Says a line to whoever started the program, unless asked to be quiet. */
    void say(String line) {
        if (!has("--quiet")) {
            complain(line);
        }
    }

    /** Says a line that must be heard. */
    void complain(String line) {
        streams.err().println(Visible.of(line));
    }

    void sayMore(String line) {
        if (has("--verbose")) {
            say(line);
        }
    }
}
