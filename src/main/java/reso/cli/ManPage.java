package reso.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Manual pages in the man macros of roff, made from the commands themselves: one of the program, one of each command. */
final class ManPage {
    private final StringBuilder out = new StringBuilder();

    private ManPage(String name, String summary) {
        line(".TH " + text(name.toUpperCase(java.util.Locale.ROOT)) + " 1 \"\" \"reso " + Version.number() + "\" \"reso\"");
        line(".SH NAME");
        line(text(name) + " \\- " + text(withoutStop(summary)));
    }

    /** The page {@code reso(1)}: what the commands are. */
    static String program() {
        ManPage page = new ManPage("reso", "read, check, mend, resolve and print resolutions of the United Nations");
        page.line(".SH SYNOPSIS");
        page.line(".B reso");
        page.line(".I COMMAND");
        page.line("[\\fIOPTIONS\\fR] [\\fIFILE\\fR|\\fIDIR\\fR|\\fIGLOB\\fR|\\-]...");
        page.line(".SH COMMANDS");
        for (Command command : Commands.all()) {
            page.item(command.name(), command.summary());
        }
        page.line(".SH EXIT STATUS");
        page.item("0", "Nothing was found at or above --fail-on, or the job is done.");
        page.item("1", "Findings; or --check would change something.");
        page.item("2", "The job could not be done: wrong use, a file that cannot be read, a limit.");
        page.item("3", "A bug in reso.");
        page.line(".SH SEE ALSO");
        page.line(Commands.NAMES.stream().map(name -> ".BR reso\\-" + text(name) + " (1)").collect(Collectors.joining("\n")));
        return page.out.toString();
    }

    /** The page {@code reso-validate(1)} and its like. */
    static String of(Command command) {
        CommandSpec spec = command.spec();
        ManPage page = new ManPage("reso-" + command.name(), command.summary());
        page.line(".SH SYNOPSIS");
        page.line(".B reso " + text(command.name()));
        page.line("[\\fIOPTIONS\\fR] " + spec.positionalParameters().stream().map(PositionalParamSpec::paramLabel)
                .map(label -> "[\\fI" + text(label) + "\\fR]...").collect(Collectors.joining(" ")));
        page.line(".SH DESCRIPTION");
        page.line(text(command.summary()));
        page.line(".SH OPTIONS");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            page.item(argument.paramLabel(), String.join(" ", argument.description()));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                page.item(String.join(", ", List.of(option.names())) + value, String.join(" ", option.description()));
            }
        }
        page.line(".SH SEE ALSO");
        page.line(".BR reso (1)");
        return page.out.toString();
    }

    private void item(String term, String description) {
        line(".TP");
        line(".B " + text(term));
        line(text(description));
    }

    private void line(String words) {
        out.append(words).append('\n');
    }

    private static String withoutStop(String summary) {
        return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
    }

    /** Nothing in the words is an order to roff. */
    private static String text(String words) {
        String escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
