package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.catalogue.Catalogue;
import reso.catalogue.CatalogueException;
import reso.catalogue.Links;
import reso.catalogue.UserCatalogue;
import reso.catalogue.record.Harvest;
import reso.catalogue.record.Records;
import reso.catalogue.record.UnreadableRecordsException;
import reso.config.Config;
import reso.config.Key;
import reso.model.Resolution;
import reso.render.CitedDraft;

/**
 * What is known of the documents that drafts cite: the catalogue that comes with the program,
 * under the user's own, under those that the command line names, else the configuration.
 */
final class Shelf {
    private static final String CATALOGUE = "--catalogue";
    private static final String TEMPLATE = "--url-template";
    private static final String SYMBOL = "{symbol}";
    private static final Pattern SCRIPT = Pattern.compile("\\s*(?:javascript|vbscript|data)\\s*:", Pattern.CASE_INSENSITIVE);
    private static final String OWN = "reso/catalogue.tsv";

    private final Call call;
    private final Map<Path, Catalogue> read = new HashMap<>();
    private final Map<Config, Reso> resos = new HashMap<>();
    private final Map<Config, Links> links = new HashMap<>();

    /** Reads the catalogues of all the drafts at once, so that one that cannot be read is told before a draft is worked on. */
    Shelf(Call call, Reso reso, Drafts drafts) throws Refusal {
        this.call = call;
        Catalogue below = withOwn(call, reso.catalogue());
        for (Config config : drafts.configs()) {
            resos.put(config, reso.with(under(below, config)));
            links.put(config, links(config));
        }
    }

    static void describe(CommandSpec spec) {
        describeFiles(spec);
        spec.addOption(Options.value("URL", "Where cited documents are read, with {symbol} and {lang} in it (default: " + Links.OFFICIAL.template() + ").", TEMPLATE));
    }

    static void describeFiles(CommandSpec spec) {
        spec.addOption(Options.values("FILE,...", "Know the documents of these records too: JSON lines, CSV, Akoma Ntoso or MARCXML with symbol, date and title."
                + " The last one given is asked first.", CATALOGUE));
    }

    /** What is known where there is no draft, and so no configuration. */
    static Catalogue withoutDrafts(Call call) throws Refusal {
        return new Shelf(call).under(withOwn(call, Catalogue.embedded()), Config.NONE);
    }

    private Shelf(Call call) {
        this.call = call;
    }

    private Catalogue under(Catalogue below, Config config) throws Refusal {
        Catalogue all = below;
        for (Path file : files(config)) {
            all = all.under(catalogue(file));
        }
        return all;
    }

    private static Catalogue withOwn(Call call, Catalogue below) throws Refusal {
        Optional<Path> own = call.has("--isolated") ? Optional.empty() : place(call).filter(Files::exists);
        return own.isPresent() ? below.under(own(own.get())) : below;
    }

    /** Where imports go: the folder for a user's data, as the XDG base directories have it; nothing for a user without a home. */
    static Optional<Path> place(Call call) {
        String data = call.environment().variable("XDG_DATA_HOME");
        String home = call.environment().variable("HOME");
        String folder = Path.of(data).isAbsolute() ? data : home.isEmpty() ? "" : home + "/.local/share";
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, OWN));
    }

    /** The user's own catalogue. */
    static UserCatalogue own(Path file) throws Refusal {
        try {
            return UserCatalogue.of(Files.readAllBytes(file));
        } catch (CatalogueException e) {
            throw new Refusal(file + ": " + e.getMessage() + "; move it away and import again");
        } catch (IOException e) {
            throw new Refusal(file + ": cannot be read: " + Faults.reason(e));
        }
    }

    private List<Path> files(Config config) throws Refusal {
        if (!call.has(CATALOGUE)) {
            return config.paths(Key.CATALOGUE);
        }
        List<Path> files = new ArrayList<>();
        for (String name : call.list(CATALOGUE)) {
            files.add(call.path(name));
        }
        return files;
    }

    private Catalogue catalogue(Path file) throws Refusal {
        if (!read.containsKey(file)) {
            read.put(file, read(file));
        }
        return read.get(file);
    }

    private Catalogue read(Path file) throws Refusal {
        String name = "catalogue " + (file.startsWith(call.environment().directory()) ? call.environment().directory().relativize(file) : file) + ": ";
        Harvest harvest = new Harvest();
        try (InputStream in = Files.newInputStream(file)) {
            Records.read(file.getFileName().toString(), in, harvest);
        } catch (UnreadableRecordsException e) {
            throw new Refusal(name + e.getMessage());
        } catch (IOException e) {
            throw new Refusal(name + Faults.reason(e));
        }
        if (!harvest.spoiled().isEmpty()) {
            throw new Refusal("catalogue " + harvest.spoiled());
        }
        harvest.told().forEach(call::complain);
        return UserCatalogue.of(harvest, file.getFileName().toString());
    }

    private Links links(Config config) throws Refusal {
        String template = call.text(TEMPLATE).or(() -> config.text(Key.URL_TEMPLATE)).orElse(Links.OFFICIAL.template());
        if (!template.contains(SYMBOL)) {
            throw new Refusal("the template of addresses `" + template + "` has no " + SYMBOL + ", so that all documents would have one address");
        }
        if (SCRIPT.matcher(template).lookingAt()) {
            throw new Refusal("the template of addresses `" + template + "` runs a script where a document is to be read");
        }
        return new Links(template);
    }

    /** What judges the drafts of a configuration. */
    Reso reso(Config config) {
        return resos.get(config);
    }

    /** A draft with what its citations turn out to be. */
    CitedDraft cited(Resolution draft, Config config) {
        return new CitedDraft(draft.source().path(), draft, reso(config).resolve(draft), links.get(config));
    }
}
