package reso.cli;

import java.util.List;
import java.util.Set;
import reso.Reso;
import reso.language.Languages;
import reso.lint.Selection;
import reso.text.SourceText;

/**
 * Reads and judges a few words of nobody's while the command line is still being read, so that what every draft needs is loaded when
 * the first one comes: a processor would else stand idle. It changes nothing that is printed, and ends with the program.
 */
final class HeadStart {
    private static final Set<String> READERS = Set.of("validate", "fmt", "renumber", "resolve", "render", "extract");
    private static final String WORDS = "*The General Assembly*,\n\n*Recalling* all its resolutions,<sup>1</sup>\n\n1. *Decides* to act.\n\n<sup>1</sup> Ibid.\n";

    private HeadStart() {}

    /** @param args of the program; nothing is read ahead for a command that reads no drafts */
    static void take(List<String> args) {
        if (!args.isEmpty() && READERS.contains(args.get(0))) {
            Thread ahead = new Thread(() -> read(args.get(0)), "head start");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private static void read(String command) {
        Reso reso = new Reso();
        var read = reso.read(SourceText.of("", WORDS), Languages.named("en"));
        if (command.equals("validate")) {
            reso.validate(read, Selection.DEFAULT);
        }
    }
}
