package reso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/reso} with a small program in place of reso: what it starts, on which rung, and what it never does. */
class LauncherTest {
    private static final String SHELL = "/bin/sh";

    @TempDir
    Path folder;

    private Path home;
    private Path launcher;
    private Path cache;

    @BeforeEach
    void aCheckoutThatWasBuilt() throws IOException {
        assumeTrue(Files.isExecutable(Path.of(SHELL)), "skipped: there is no POSIX shell");
        home = folder.resolve("home");
        cache = folder.resolve("cache");
        launcher = Files.createDirectories(home.resolve("scripts")).resolve("reso");
        Files.copy(Path.of("scripts/reso"), launcher, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        build("first");
    }

    private void build(String words) throws IOException {
        Path jar = home.resolve("target/reso.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream echo = Echo.class.getResourceAsStream("Echo.class")) {
            out.putNextEntry(new JarEntry("reso/cli/Echo.class"));
            echo.transferTo(out);
            out.putNextEntry(new JarEntry("words"));
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(home.resolve("target/reso.jar.sha256"), sum(Files.readAllBytes(jar)) + "\n");
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(Map<String, String> variables, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(SHELL, launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("RESO_CACHE_DIR", cache.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        variables.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    private static Run wait(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Run(process.exitValue(), out, err);
    }

    private Run run(String... args) throws IOException, InterruptedException {
        return wait(start(Map.of(), args));
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
        }
    }

    @Test
    void everyRungPrintsTheSame() throws Exception {
        Run without = run("validate", "draft.md");
        assertEquals(new Run(0, "first validate draft.md\n", ""), without);
        assertEquals(0, run("--warm-cache").code());
        assertEquals(without, run("validate", "draft.md"));
        assertEquals(without, wait(start(Map.of("RESO_NO_CACHE", "1"), "validate", "draft.md")));
    }

    @Test
    void theMachineItselfFindsTheClasses() throws Exception {
        assertEquals(new Run(0, "boot\n", ""), run("--loader"));
        assertEquals(0, run("--warm-cache").code());
        assertEquals(new Run(0, "boot\n", ""), run("--loader"));
    }

    @Test
    void aPlaceThatJavaCannotReadIsSaid() throws Exception {
        Path odd = folder.resolve("at 10:30");
        Files.move(home, odd);
        launcher = odd.resolve("scripts/reso");
        assertEquals(new Run(2, "", "reso: the path of the program has a colon in it, which Java takes for its end; move it (" + odd.toRealPath().resolve("target/reso.jar") + ")\n"), run("x"));
    }

    @Test
    void makingAnArchiveSaysSoOnStandardErrorOnly() throws Exception {
        Run run = run("--warm-cache");
        assertEquals("", run.out());
        assertEquals("reso: made the start-up archive " + archive() + "\n", run.err());
    }

    @Test
    void aRebuiltProgramIsTheOneThatRuns() throws Exception {
        run("--warm-cache");
        build("second");
        assertEquals(new Run(0, "second x\n", ""), run("x"));
    }

    @Test
    void aProgramRebuiltBehindTheLaunchersBackIsTheOneThatRuns() throws Exception {
        run("--warm-cache");
        String sum = Files.readString(home.resolve("target/reso.jar.sha256"));
        build("third");
        Files.writeString(home.resolve("target/reso.jar.sha256"), sum);
        assertEquals("third x\n", run("x").out());
    }

    @Test
    void aCutArchiveIsNotUsed() throws Exception {
        run("--warm-cache");
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(new Run(0, "first x\n", ""), run("x"));
    }

    @Test
    void noArchiveIsMadeUnasked() throws Exception {
        run("x");
        assertTrue(Files.notExists(cache));
    }

    @Test
    void withoutAHomeThereIsSimplyNoArchive() throws Exception {
        Map<String, String> nowhere = Map.of("HOME", "", "RESO_CACHE_DIR", "", "XDG_CACHE_HOME", "");
        assertEquals(new Run(0, "first x\n", ""), wait(start(nowhere, "x")));
        assertEquals(2, wait(start(nowhere, "--warm-cache")).code());
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path old = Files.createDirectories(folder.resolve("jdk8/bin")).getParent();
        Path java = Files.writeString(old.resolve("bin/java"), "");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        Run run = wait(start(Map.of("JAVA_HOME", old.toString()), "x"));
        assertEquals(new Run(2, "", "reso: Java 1.8.0_402 is too old; reso needs Java 17 or later (found at JAVA_HOME, " + old + ")\n"), run);
    }

    @Test
    void aWrongJavaHomeIsNamed() throws Exception {
        Run run = wait(start(Map.of("JAVA_HOME", folder.resolve("none").toString()), "x"));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("reso: no Java at JAVA_HOME ("), run.err());
    }

    @Test
    void twentyFirstRunsAtOnceBuildOnceAndAllSucceed() throws Exception {
        Files.copy(home.resolve("target/reso.jar"), folder.resolve("built.jar"));
        Files.copy(home.resolve("target/reso.jar.sha256"), folder.resolve("built.sum"));
        Files.delete(home.resolve("target/reso.jar"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path maven = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\nfor word; do case $word in -Dreso.build=*) place=${word#*=} ;; esac; done\n"
                + "echo built >> '" + folder + "/builds'\ncp '" + folder + "/built.jar' \"$place/reso.jar\"\ncp '" + folder
                + "/built.sum' \"$place/reso.jar.sha256\"\ntouch \"$place/reso.jar\"\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<String, String> variables = new TreeMap<>(Map.of("PATH", tools + ":" + System.getenv("PATH")));
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(start(variables, "x"));
        }
        for (Process process : all) {
            Run run = wait(process);
            assertEquals(0, run.code(), run.err());
            assertEquals("first x\n", run.out());
        }
        assertEquals("built\n", Files.readString(folder.resolve("builds")));
    }
}
