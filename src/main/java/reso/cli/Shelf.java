package reso.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import reso.Reso;
import reso.catalogue.Catalogue;
import reso.catalogue.CatalogueException;
import reso.catalogue.ImportedCatalogue;
import reso.catalogue.Links;
import reso.config.Config;
import reso.config.Key;
import reso.model.Resolution;
import reso.render.CitedDraft;

/** What is known of the documents that drafts cite: the catalogue that comes with the program, under those that the command line names, else the configuration. */
final class Shelf {
    private static final String CATALOGUE = "--catalogue";
    private static final String TEMPLATE = "--url-template";
    private static final String SYMBOL = "{symbol}";
    private static final long LARGEST = 256L << 20;

    private final Call call;
    private final Map<Path, Catalogue> read = new HashMap<>();
    private final Map<Config, Reso> resos = new HashMap<>();
    private final Map<Config, Links> links = new HashMap<>();

    /** Reads the catalogues of all the drafts at once, so that one that cannot be read is told before a draft is worked on. */
    Shelf(Call call, Reso reso, Drafts drafts) throws Refusal {
        this.call = call;
        for (Config config : drafts.configs()) {
            Catalogue all = reso.catalogue();
            for (Path file : files(config)) {
                all = all.under(catalogue(file));
            }
            resos.put(config, reso.with(all));
            links.put(config, links(config));
        }
    }

    static void describe(CommandSpec spec) {
        spec.addOption(Options.values("FILE,...", "Know the documents of this catalogue too: a JSON object a line with symbol, date and title. The last one given is"
                + " asked first.", CATALOGUE));
        spec.addOption(Options.value("URL", "Where cited documents are read, with {symbol} and {lang} in it (default: " + Links.OFFICIAL.template() + ").", TEMPLATE));
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
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(name + "is larger than " + (LARGEST >> 20) + " MB");
            }
            return ImportedCatalogue.of(Files.readString(file));
        } catch (CatalogueException e) {
            throw new Refusal(name + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new Refusal(name + "is not valid UTF-8");
        } catch (IOException e) {
            throw new Refusal(name + Faults.reason(e));
        }
    }

    private Links links(Config config) throws Refusal {
        String template = call.text(TEMPLATE).or(() -> config.text(Key.URL_TEMPLATE)).orElse(Links.OFFICIAL.template());
        if (!template.contains(SYMBOL)) {
            throw new Refusal("the template of addresses `" + template + "` has no " + SYMBOL + ", so that all documents would have one address");
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
