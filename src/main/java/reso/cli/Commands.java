package reso.cli;

import java.util.List;
import java.util.Optional;

/** The list of commands. Only the one that is wanted is made, since making costs time. */
final class Commands {
    static final List<String> NAMES = List.of("validate", "renumber", "fmt", "resolve", "render", "extract", "catalogue", "new", "batch",
            "rules", "explain", "config", "schema",
            "generate-completion", "generate-man");

    private Commands() {}

    static Optional<Command> named(String name) {
        return Optional.ofNullable(switch (name) {
            case "validate" -> new ValidateCommand();
            case "renumber" -> new RenumberCommand();
            case "fmt" -> new FmtCommand();
            case "resolve" -> new ResolveCommand();
            case "render" -> new RenderCommand();
            case "extract" -> new ExtractCommand();
            case "catalogue" -> new CatalogueCommand();
            case "new" -> new NewCommand();
            case "batch" -> new BatchCommand();
            case "rules" -> new RulesCommand();
            case "explain" -> new ExplainCommand();
            case "config" -> new ConfigCommand();
            case "schema" -> new SchemaCommand();
            case "generate-completion" -> new CompletionCommand();
            case "generate-man" -> new ManCommand();
            default -> null;
        });
    }

    static List<Command> all() {
        return NAMES.stream().map(name -> named(name).orElseThrow()).toList();
    }
}
