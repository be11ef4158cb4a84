package reso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reso.language.Languages;
import reso.render.markdown.BlankDraft;

/** Begins a draft. */
final class NewCommand implements Command {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String summary() {
        return "Begin a draft: a whole resolution of one organ, with … where you have something to say.";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addOption(Options.choice(BlankDraft.ORGANS, "Who is to adopt it (default: ga); mun is Model UN.", "--organ"));
        spec.addOption(Options.choice(Languages.codes(), "Language of the draft (default: en).", "--lang"));
        spec.addOption(Options.value("FILE", "Write to a new file; one that is there already stays as it is.", "-o", "--output"));
    }

    @Override
    public int run(Call call) throws IOException, Refusal {
        refuseToOverwrite(call);
        try (Output output = call.output()) {
            output.writer().write(BlankDraft.of(call.text("--organ", "ga"), call.text("--lang", "en")));
            output.finish();
        }
        return Exit.DONE;
    }

    private static void refuseToOverwrite(Call call) throws Refusal {
        Optional<String> file = call.text("-o");
        if (file.isPresent() && Files.isRegularFile(call.path(file.get()))) {
            throw new Refusal(file.get() + ": is there already; name a new file with -o");
        }
    }
}
