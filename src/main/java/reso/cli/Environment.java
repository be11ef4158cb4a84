package reso.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What surrounds a run of the program.
 *
 * @param variables of the environment
 * @param terminals which of the three standard streams a person sits at
 * @param directory that relative paths start from
 */
record Environment(Map<String, String> variables, Set<Stream> terminals, Path directory) {

    /** The standard streams; the launcher tells by their numbers which are terminals. */
    enum Stream {
        IN, OUT, ERR
    }

    static Environment ofProcess() {
        Map<String, String> variables = System.getenv();
        String told = variables.get("RESO_TTY");
        return new Environment(variables, told == null ? guessed() : read(told), Path.of(""));
    }

    private static Set<Stream> read(String numbers) {
        Set<Stream> terminals = EnumSet.noneOf(Stream.class);
        for (Stream stream : Stream.values()) {
            if (numbers.indexOf('0' + stream.ordinal()) >= 0) {
                terminals.add(stream);
            }
        }
        return terminals;
    }

    /** Without the launcher: the console speaks of input and output together; where the system shows more, each for itself. */
    private static Set<Stream> guessed() {
        Set<Stream> terminals = hasConsole() ? EnumSet.allOf(Stream.class) : EnumSet.noneOf(Stream.class);
        for (Stream stream : Stream.values()) {
            if (leadsToTerminal(stream)) {
                terminals.add(stream);
            }
        }
        return terminals;
    }

    private static boolean leadsToTerminal(Stream stream) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream.ordinal())).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (java.io.IOException | RuntimeException e) {
            return false;
        }
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method to ask it, which Java 17 lacks. */
    private static boolean hasConsole() {
        if (System.console() == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return Runtime.version().feature() < 22;
        }
    }

    boolean isTerminal(Stream stream) {
        return terminals.contains(stream);
    }

    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The language of the locale, {@code fr} of {@code fr_CA.UTF-8}; the launcher tells the locale it was called in, since it may change it. */
    String language() {
        for (String name : List.of("RESO_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")) {
            if (!variable(name).isEmpty()) {
                return variable(name).split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** Colours for one stream: the option, then the customs NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM, then the terminal. */
    boolean wantsColour(String option, Stream stream) {
        if (!option.equals("auto")) {
            return option.equals("always");
        }
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        if (isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE")) {
            return true;
        }
        return !variable("CLICOLOR").equals("0") && !variable("TERM").equals("dumb") && isTerminal(stream);
    }

    /** Links that a terminal opens (OSC 8): the customs NO_HYPERLINKS, FORCE_HYPERLINK and TERM, then the terminal. */
    boolean wantsHyperlinks(Stream stream) {
        boolean forced = isOn("FORCE_HYPERLINK");
        return !isOn("NO_HYPERLINKS") && (forced || isTerminal(stream) && !variable("TERM").equals("dumb"));
    }

    private boolean isOn(String name) {
        String value = variable(name);
        return !value.isEmpty() && !value.equals("0");
    }
}
