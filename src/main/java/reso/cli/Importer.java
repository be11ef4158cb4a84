package reso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reso.catalogue.Catalogue;
import reso.catalogue.CatalogueException;
import reso.catalogue.Entry;
import reso.catalogue.UserCatalogue;
import reso.catalogue.record.Harvest;
import reso.catalogue.record.Holding;
import reso.catalogue.record.Records;
import reso.catalogue.record.UnreadableRecordsException;

/**
 * Takes exports of records into the user's catalogue. All is read before anything is written, and the catalogue is replaced in
 * one step: whatever goes wrong, the old one is there. Of two imports the second waits, and adds to what the first has made.
 */
final class Importer {
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml");
    private static final int MOST_CONTRADICTIONS = 20;
    private final Call call;
    private final Map<String, Harvest> harvests = new LinkedHashMap<>();
    private int exit = Exit.DONE;

    Importer(Call call) {
        this.call = call;
    }

    /** @return the exit code: 2 where a file could not be read, though the others were taken in */
    int run(List<String> names) throws Refusal {
        Path place = Shelf.place(call).orElseThrow(() -> new Refusal("there is no place for a catalogue; set HOME or XDG_DATA_HOME"));
        for (String name : names) {
            gather(name);
        }
        int found = harvests.values().stream().mapToInt(harvest -> harvest.holdings().size()).sum();
        harvests.values().stream().flatMap(harvest -> harvest.told().stream()).forEach(call::complain);
        harvests.forEach(this::contradict);
        if (found > 0) {
            store(place);
        }
        int skipped = harvests.values().stream().mapToInt(Harvest::skipped).sum();
        call.say((found == 0 ? "nothing was imported; " + place + " is as it was" : CatalogueCommand.counted(found, "document") + " imported into " + place)
                + (skipped == 0 ? "" : "; " + CatalogueCommand.counted(skipped, "record") + " left out"));
        return found == 0 ? Exit.REFUSED : exit;
    }

    /** Says which dates are not used, because the program's own catalogue has others firmly. */
    private void contradict(String source, Harvest harvest) {
        Catalogue imported = UserCatalogue.of(harvest, source);
        List<String> lines = harvest.holdings().stream().map(Holding::symbol).flatMap(symbol -> contradiction(source, imported.entry(symbol), Catalogue.embedded().entry(symbol)).stream()).toList();
        lines.stream().limit(MOST_CONTRADICTIONS).forEach(call::complain);
        if (lines.size() > MOST_CONTRADICTIONS) {
            call.complain(source + ": and " + (lines.size() - MOST_CONTRADICTIONS) + " more dates that differ from the catalogue of reso, which are not used");
        }
    }

    private static Optional<String> contradiction(String source, Optional<Entry> imported, Optional<Entry> known) {
        return known.flatMap(own -> imported.filter(entry -> entry.isContradictedBy(own))
                .map(entry -> source + ": dates " + entry.symbol() + " " + entry.date().orElseThrow() + "; the catalogue of reso has " + own.date().orElseThrow() + ", which stays"));
    }

    private void gather(String name) throws Refusal {
        Path path = call.path(name);
        Harvest harvest = harvests.computeIfAbsent(path.toAbsolutePath().normalize().getFileName() + "", source -> new Harvest());
        if (!Files.isDirectory(path)) {
            read(Input.file(name, path, true), harvest);
            return;
        }
        String prefix = name.replaceFirst("/*$", "/");
        Walk.matching(path, prefix, file -> ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith)).forEach(input -> read(input, harvest));
    }

    private void read(Input input, Harvest harvest) {
        if (input.path().isEmpty()) {
            refuse(input.name() + ": " + input.trouble().orElse("cannot be read"));
            return;
        }
        try (InputStream in = Files.newInputStream(input.path().get())) {
            Records.read(input.name(), in, harvest);
        } catch (UnreadableRecordsException e) {
            refuse(input.name() + ": " + e.getMessage() + "; nothing was taken from it");
        } catch (IOException e) {
            refuse(input.name() + ": cannot be read: " + Faults.reason(e));
        }
    }

    private void refuse(String line) {
        call.complain(line);
        exit = Exit.REFUSED;
    }

    private void store(Path place) throws Refusal {
        try {
            Files.createDirectories(place.getParent());
            try (Replacement replacement = Replacement.of(place)) {
                replacement.write(merged(place));
                replacement.moveIn();
            }
        } catch (IOException | CatalogueException e) {
            throw new Refusal(place + ": cannot be written: " + (e instanceof IOException fault ? Faults.reason(fault) : e.getMessage()));
        }
    }

    private byte[] merged(Path place) throws Refusal, CatalogueException {
        UserCatalogue catalogue = Files.exists(place) ? Shelf.own(place) : UserCatalogue.empty();
        byte[] bytes = {};
        String day = LocalDate.now().toString();
        for (Map.Entry<String, Harvest> harvest : harvests.entrySet()) {
            bytes = catalogue.with(harvest.getValue(), harvest.getKey(), day);
            catalogue = UserCatalogue.of(bytes);
        }
        return bytes;
    }
}
