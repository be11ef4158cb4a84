package reso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.cli.Environment.Stream;

/** What a command is to read: the arguments, with folders and patterns opened up, in the order given. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final String SHOWN_STANDARD_INPUT = "<stdin>";
    /** Before a pattern of files that are not to be read. */
    private static final String NOT = "#";

    private final Call call;
    private final List<Input> all = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private boolean standardInputTaken;

    private Inputs(Call call) {
        this.call = call;
    }

    /** @throws Refusal where nothing at all was given to read */
    static List<Input> of(Call call) throws Refusal {
        Inputs inputs = new Inputs(call);
        Optional<String> list = call.text("--files-from");
        if (list.isPresent()) {
            inputs.addListed(list.get());
        }
        for (String argument : call.arguments()) {
            inputs.add(argument);
        }
        if (list.isEmpty() && call.arguments().size() == inputs.unwanted.size()) {
            inputs.addPiped();
        }
        return once(inputs.wanted());
    }

    /** A file that was named twice, or by its folder too, is read once, under its first name. */
    private static List<Input> once(List<Input> all) {
        Map<Object, Input> first = new LinkedHashMap<>();
        for (Input input : all) {
            Object file = input.path().<Object>map(path -> path.toAbsolutePath().normalize()).orElse(input);
            first.merge(file, input, (earlier, later) -> later.named() ? Input.file(earlier.name(), earlier.path().orElseThrow(), true) : earlier);
        }
        return List.copyOf(first.values());
    }

    /** What no negated pattern takes out, named or found. */
    private List<Input> wanted() throws Refusal {
        if (unwanted.isEmpty()) {
            return List.copyOf(all);
        }
        Exclusion exclusion = new Exclusion(call.path("").toAbsolutePath().normalize(), unwanted);
        List<Input> wanted = all.stream().filter(input -> input.path().filter(exclusion::covers).isEmpty()).toList();
        if (wanted.isEmpty()) {
            throw new Refusal("nothing is left to read; " + NOT + String.join(", " + NOT, unwanted) + " takes out all");
        }
        return wanted;
    }

    private void addPiped() throws Refusal {
        if (call.environment().isTerminal(Stream.IN)) {
            throw new Refusal("nothing to read; name files or folders, or - for standard input (see --help)");
        }
        addStandardInput();
    }

    private void addStandardInput() throws Refusal {
        if (standardInputTaken) {
            throw new Refusal("standard input can be read only once");
        }
        standardInputTaken = true;
        all.add(Input.standard(standardName(call)));
    }

    /** What standard input is called in what is said. */
    static String standardName(Call call) {
        return call.text("--stdin-filename", SHOWN_STANDARD_INPUT);
    }

    private void addListed(String list) throws Refusal {
        for (String name : lines(list)) {
            if (!name.isBlank()) {
                add(name);
            }
        }
    }

    /** One name a line, or, where names may hold line breaks, with a NUL after each. */
    private List<String> lines(String list) throws Refusal {
        try {
            standardInputTaken |= list.equals(STANDARD_INPUT);
            byte[] bytes = list.equals(STANDARD_INPUT) ? call.streams().in().readAllBytes() : Files.readAllBytes(call.path(list));
            String text = new String(bytes, StandardCharsets.UTF_8);
            return List.of(text.split(text.indexOf('\0') >= 0 ? "\0" : "\r?\n"));
        } catch (IOException e) {
            throw new Refusal(list + ": " + Faults.reason(e));
        }
    }

    private void add(String argument) throws Refusal {
        if (argument.equals(STANDARD_INPUT)) {
            addStandardInput();
            return;
        }
        Path path;
        try {
            path = call.path(argument);
        } catch (Refusal e) {
            all.add(Input.trouble(argument, e.getMessage().substring(e.getMessage().indexOf(": ") + 2)));
            return;
        }
        if (argument.startsWith(NOT) && !Files.exists(path)) {
            unwanted.add(argument.substring(NOT.length()));
        } else if (Files.isDirectory(path)) {
            addAll(argument, Walk.drafts(path, argument), "holds no drafts (.md, .markdown or .txt)");
        } else if (!Files.exists(path) && Glob.isPattern(argument)) {
            addAll(argument, matching(Glob.of(argument)), "no file matches");
        } else {
            all.add(Input.file(argument, path, true));
        }
    }

    private List<Input> matching(Glob glob) throws Refusal {
        Path folder = call.path(glob.base().isEmpty() ? "." : glob.base());
        return Files.isDirectory(folder) ? Walk.matching(folder, glob.base(), glob::matches) : List.of();
    }

    private void addAll(String argument, List<Input> found, String otherwise) {
        if (found.isEmpty()) {
            all.add(Input.trouble(argument, otherwise));
        }
        all.addAll(found);
    }
}
