package reso.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
    private static final String RECORD = "{\"symbol\":\"A/RES/84/1\",\"adoption_date\":\"2029-12-10\",\"title\":\"Small harbours\"}\n";

    @TempDir
    private Path folder;

    private Run reso(String... args) {
        return Run.with(new Environment(Map.of("XDG_DATA_HOME", folder.resolve("data").toAbsolutePath().toString()), Set.of(), folder), "", args);
    }

    private Path catalogue() {
        return folder.resolve("data/reso/catalogue.tsv");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatIsImportedIsFoundShownAndResolved() throws IOException {
        file("export.jsonl", RECORD);
        file("draft.md", "The General Assembly,\n\n*Recalling* its resolution 84/1,\n\n1. *Decides* to meet.\n");
        assertTrue(reso("resolve", "draft.md").out().contains("\"status\":\"valid\""));
        Run imported = reso("catalogue", "import", "export.jsonl");
        assertEquals(Exit.DONE, imported.code(), imported.err());
        assertTrue(imported.err().startsWith("1 document imported into "), imported.err());
        assertEquals("A/RES/84/1  2029-12-10  Small harbours\n", reso("catalogue", "search", "SMALL", "harbours").out());
        assertTrue(reso("catalogue", "show", "84/1").out().contains("source    export.jsonl ("));
        assertTrue(reso("catalogue", "info").out().contains("yours: 1 document, last import "));
        assertTrue(reso("resolve", "draft.md").out().contains("\"status\":\"resolved\""));
        assertTrue(reso("resolve", "--isolated", "draft.md").out().contains("\"status\":\"valid\""), "not where the user's own is to play no part");
    }

    @Test
    void aFileOfRecordsServesForOneRun() throws IOException {
        file("mine.csv", "symbol,title,date\nA/RES/84/1,Small harbours,2029-12-10\n");
        file("draft.md", "The General Assembly,\n\n*Recalling* its resolution 84/1,\n\n1. *Decides* to meet.\n");
        assertTrue(reso("resolve", "--catalogue", "mine.csv", "draft.md").out().contains("\"title\":\"Small harbours\""));
        assertTrue(Files.notExists(catalogue()));
        file(".reso.yml", "catalogue: [mine.csv]\n");
        assertTrue(reso("resolve", "draft.md").out().contains("\"title\":\"Small harbours\""));
        Run refused = reso("resolve", "--catalogue", "draft.md", "draft.md");
        assertEquals(Exit.REFUSED, refused.code());
        assertTrue(refused.err().startsWith("reso: catalogue draft.md: is no file of records"), refused.err());
    }

    @Test
    void aFolderIsTakenInWithAllItsLanguages() throws IOException {
        for (String language : List.of("eng", "fra")) {
            file("akn/" + language + ".xml", "<akomaNtoso><FRBRdate date='2029-12-10' name='adoption'/><FRBRlanguage language='" + language
                    + "'/><docNumber refersTo='#symbol'>A/RES/84/1</docNumber><docTitle refersTo='#resolutionTitle'>Title " + language + "</docTitle></akomaNtoso>");
        }
        file("akn/readme.md", "no record");
        assertEquals(Exit.DONE, reso("catalogue", "import", "akn").code());
        assertTrue(Files.readString(catalogue()).endsWith("\ten=Title eng\tfr=Title fra\n"));
    }

    @Test
    void whateverGoesWrongTheOldCatalogueIsWhole() throws IOException {
        file("export.jsonl", RECORD);
        reso("catalogue", "import", "export.jsonl");
        byte[] before = Files.readAllBytes(catalogue());
        file("bomb.xml", "<!DOCTYPE c [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><collection>&b;</collection>");
        file("cut.xml", "<collection><record><datafield tag='191'><subfield code='a'>A/RES/84/2</subfield></datafield></record>");
        file("none.csv", "a,b\n1,2\n");
        Run run = reso("catalogue", "import", "bomb.xml", "cut.xml", "none.csv", "missing.jsonl");
        assertEquals(Exit.REFUSED, run.code());
        assertEquals(List.of("bomb.xml: has a document type declaration, which is not read; nothing was taken from it",
                "cut.xml: is not well-formed XML (line 1); nothing was taken from it",
                "none.csv: is no file of records: neither JSON lines, nor XML, nor a table with a column `symbol`; nothing was taken from it",
                "missing.jsonl: cannot be read: does not exist"), run.err().lines().limit(4).toList());
        assertTrue(run.err().contains("nothing was imported; ") && run.err().contains("catalogue.tsv is as it was"), run.err());
        assertArrayEquals(before, Files.readAllBytes(catalogue()));
    }

    @Test
    void aFirmDateOfTheProgramsOwnCatalogueStaysAndTheOtherIsTold() throws IOException {
        file("export.jsonl", "{\"symbol\":\"A/RES/70/1\",\"adoption_date\":\"2014-09-25\",\"title\":{\"en\":\"Our world\",\"fr\":\"Notre monde\"}}\n");
        Run run = reso("catalogue", "import", "export.jsonl");
        assertTrue(run.err().contains("export.jsonl: dates A/RES/70/1 2014-09-25; the catalogue of reso has 2015-09-25, which stays"), run.err());
        String shown = reso("catalogue", "show", "A/RES/70/1").out();
        assertTrue(shown.contains("2015-09-25") && !shown.contains("2014"), shown);
        assertTrue(shown.contains("Notre monde"), "titles by language may stand in one object");
    }

    @Test
    void aTitleThatIsNoWordsIsTold() throws IOException {
        file("export.jsonl", "{\"symbol\":\"A/RES/84/1\",\"title\":[1]}\n{\"symbol\":\"A/RES/84/2\",\"titles\":{\"en\":7}}\n");
        Run run = reso("catalogue", "import", "export.jsonl");
        assertTrue(run.err().contains("export.jsonl:1: its “title” is no words; the record is taken without it"), run.err());
        assertTrue(run.err().contains("export.jsonl:2: its “titles” is no words; the record is taken without it"), run.err());
    }

    @Test
    void whatIsLeftOutIsSaidAndTheRestTaken() throws IOException {
        file("export.jsonl", RECORD + "{broken\n" + RECORD.replace("12-10", "12-11") + RECORD.replace("84/1", "84/2"));
        Run run = reso("catalogue", "import", "export.jsonl");
        assertEquals(Exit.DONE, run.code());
        assertTrue(run.err().contains("export.jsonl:3: A/RES/84/1 is told differently by an earlier record: 2029-12-10, not 2029-12-11"), run.err());
        assertTrue(run.err().contains("2 documents imported into ") && run.err().contains("; 2 records left out"), run.err());
    }

    @Test
    void aCatalogueThatCannotBeReadIsNeverWrittenOver() throws IOException {
        file("export.jsonl", RECORD);
        file("data/reso/catalogue.tsv", "# reso catalogue\t9\nA/RES/84/9\n");
        Run run = reso("catalogue", "import", "export.jsonl");
        assertEquals(Exit.REFUSED, run.code());
        assertTrue(run.err().contains("has the form 9 of a newer reso"), run.err());
        assertEquals("# reso catalogue\t9\nA/RES/84/9\n", Files.readString(catalogue()));
        assertEquals(Exit.REFUSED, reso("catalogue", "show", "A/RES/70/1").code());
    }

    @Test
    void importsAtTheSameTimeLoseNothing() throws Exception {
        int imports = 8;
        List<Callable<Run>> all = new ArrayList<>();
        for (int i = 1; i <= imports; i++) {
            String name = "export" + i + ".jsonl";
            file(name, RECORD.replace("84/1", "84/" + i));
            all.add(() -> reso("catalogue", "import", name));
        }
        ExecutorService together = Executors.newFixedThreadPool(imports);
        for (Future<Run> run : together.invokeAll(all)) {
            assertEquals(Exit.DONE, run.get().code(), run.get().err());
        }
        together.shutdown();
        assertEquals(imports, Files.readString(catalogue()).lines().filter(line -> line.startsWith("A/RES/84/")).count());
        try (var files = Files.list(catalogue().getParent())) {
            assertEquals(List.of(catalogue()), files.toList(), "and leave nothing behind");
        }
    }

    @Test
    void entriesShownTogetherAreParted() {
        List<String> lines = reso("catalogue", "show", "A/RES/70/1", "nothing", "S/RES/1325 (2000)").out().lines().toList();
        assertEquals(1, lines.stream().filter(String::isEmpty).count(), lines::toString);
        assertEquals("symbol    S/RES/1325 (2000)", lines.get(lines.indexOf("") + 1));
        assertTrue(lines.contains("date      2015-09-25, as several published texts cite it"), lines::toString);
    }

    @Test
    void aWrongCallSaysWhatIsMissing() {
        assertEquals("reso: say search, show, import or info; did you mean `search`? (see reso catalogue --help)\n", reso("catalogue", "serch", "x").err());
        assertEquals("reso: say what to show (see reso catalogue --help)\n", reso("catalogue", "show").err());
        assertEquals("A/RES/84/7: is not in the catalogue\n24/7: is no symbol; reso catalogue search looks for words\n", reso("catalogue", "show", "A/RES/84/7", "24/7").err());
        Run homeless = Run.with(new Environment(Map.of(), Set.of(), folder), "", "catalogue", "import", "x");
        assertEquals("reso: there is no place for a catalogue; set HOME or XDG_DATA_HOME\n", homeless.err());
    }
}
