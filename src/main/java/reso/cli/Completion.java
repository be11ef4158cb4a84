package reso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts, made from the commands themselves: names, options, the words an option takes; everything else is a file. */
final class Completion {
    private static final String MADE = "# Made by: reso generate-completion ";

    private static final String POWERSHELL = """
            }
            Register-ArgumentCompleter -Native -CommandName reso, reso.ps1 -ScriptBlock {
                param($word, $line, $position)
                $given = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                $done = if ($word) { @($given | Select-Object -SkipLast 1) } else { $given }
                $found = [ordered]@{}
                if ($done.Count -eq 0) {
                    $resoCommands.Keys | Sort-Object | ForEach-Object { $found[$_] = $resoCommands[$_].About }
                } elseif ($resoCommands.ContainsKey($done[0])) {
                    $options = $resoCommands[$done[0]].Options
                    $before = $done[-1]
                    if ($options.Contains($before) -and $options[$before].Words) {
                        $options[$before].Words -split ' ' | ForEach-Object { $found[$_] = $_ }
                    } elseif ($word -like '-*') {
                        $options.Keys | ForEach-Object { $found[$_] = $options[$_].About }
                    }
                }
                $found.Keys | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $found[$_])
                }
            }
            """;

    private final List<Command> commands;

    Completion(List<Command> commands) {
        this.commands = commands;
    }

    String bash() {
        StringBuilder out = new StringBuilder(MADE + "bash\n_reso() {\n    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=\n"
                + "    COMPREPLY=()\n    case \"${COMP_WORDS[1]} $previous\" in\n");
        for (Command command : commands) {
            for (OptionSpec option : shown(command)) {
                if (option.completionCandidates() != null) {
                    String patterns = names(option).stream().map(name -> "\"" + command.name() + " " + name + "\"").collect(Collectors.joining(" | "));
                    out.append("        ").append(patterns).append(") words=\"").append(words(option)).append("\" ;;\n");
                }
            }
        }
        out.append("        *)\n            case \"$COMP_CWORD ${COMP_WORDS[1]} $current\" in\n                1*) words=\"")
                .append(String.join(" ", Commands.NAMES)).append(" --help --version\" ;;\n");
        for (Command command : commands) {
            String options = shown(command).stream().flatMap(option -> names(option).stream()).collect(Collectors.joining(" "));
            out.append("                *\" ").append(command.name()).append(" -\"*) words=\"").append(options).append("\" ;;\n");
        }
        out.append("            esac ;;\n    esac\n    if [ -n \"$words\" ]; then\n"
                + "        while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -W \"$words\" -- \"$current\")\n    fi\n}\n"
                + "complete -o default -F _reso reso\n");
        return out.toString();
    }

    String zsh() {
        StringBuilder out = new StringBuilder("#compdef reso\n" + MADE + "zsh\n_reso() {\n    local -a commands=(\n");
        for (Command command : commands) {
            out.append("        ").append(quoted(command.name() + ":" + command.summary().replace(":", "\\:"))).append('\n');
        }
        out.append("    )\n    if (( CURRENT == 2 )); then\n        _describe command commands\n        return\n    fi\n"
                + "    local command=${words[2]}\n    shift words\n    (( CURRENT-- ))\n    case $command in\n");
        for (Command command : commands) {
            out.append("        ").append(command.name()).append(")\n            _arguments -s");
            for (OptionSpec option : shown(command)) {
                names(option).forEach(name -> out.append(" \\\n                ").append(quoted(zsh(option, name))));
            }
            out.append(" \\\n                '*:file:_files' ;;\n");
        }
        return out.append("    esac\n}\n_reso \"$@\"\n").toString();
    }

    private static String zsh(OptionSpec option, String name) {
        String described = name + "[" + description(option).replace("[", "\\[").replace("]", "\\]") + "]";
        if (!option.arity().equals(picocli.CommandLine.Range.valueOf("1"))) {
            return described;
        }
        return described + ":value:" + (option.completionCandidates() == null ? "_files" : "(" + words(option) + ")");
    }

    String fish() {
        StringBuilder out = new StringBuilder(MADE + "fish\n");
        for (Command command : commands) {
            out.append("complete -c reso -n __fish_use_subcommand -f -a ").append(command.name()).append(" -d ").append(quoted(command.summary())).append('\n');
            for (OptionSpec option : shown(command)) {
                out.append("complete -c reso -n ").append(quoted("__fish_seen_subcommand_from " + command.name()));
                names(option).forEach(name -> out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1)));
                out.append(option.completionCandidates() == null ? takesValue(option) ? " -r" : "" : " -x -a " + quoted(words(option)));
                out.append(" -d ").append(quoted(description(option))).append('\n');
            }
        }
        return out.toString();
    }

    String powershell() {
        StringBuilder out = new StringBuilder(MADE + "powershell\n$resoCommands = @{\n");
        for (Command command : commands) {
            out.append("    ").append(doubled(command.name())).append(" = @{ About = ").append(doubled(command.summary())).append("; Options = [ordered]@{\n");
            for (OptionSpec option : shown(command)) {
                String words = option.completionCandidates() == null ? "" : words(option);
                names(option).forEach(name -> out.append("        ").append(doubled(name)).append(" = @{ About = ").append(doubled(description(option)))
                        .append("; Words = ").append(doubled(words)).append(" }\n"));
            }
            out.append("    } }\n");
        }
        return out.append(POWERSHELL).toString();
    }

    private static String doubled(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    private static List<OptionSpec> shown(Command command) {
        CommandSpec spec = command.spec();
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    private static List<String> names(OptionSpec option) {
        return List.of(option.names());
    }

    private static String words(OptionSpec option) {
        List<String> words = new ArrayList<>();
        option.completionCandidates().forEach(words::add);
        return String.join(" ", words);
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description());
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "'\\''") + "'";
    }
}
