package reso;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real shell in which the program under test is installed under its name. */
final class Shell {
    private final Path bin;
    private final Path directory;

    /** What a command said on standard output, and its exit code. */
    record Result(int code, String output) {}

    /** @param bin a folder for what the shell finds on its path, and its home */
    Shell(Path bin, Path directory) throws IOException {
        this.bin = Files.createDirectories(bin);
        this.directory = directory;
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path shim = Files.writeString(bin.resolve("reso"), "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + path + "' reso.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(shim, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    Result run(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(directory.toFile());
        shell.environment().put("PATH", bin + ":" + shell.environment().get("PATH"));
        shell.environment().put("HOME", bin.toString());
        shell.environment().put("LC_ALL", "C.UTF-8");
        List.of("GITHUB_ACTIONS", "RESO_CORPUS", "RESO_LOCALE", "FORCE_COLOR", "CLICOLOR_FORCE").forEach(shell.environment()::remove);
        shell.redirectError(ProcessBuilder.Redirect.DISCARD).redirectInput(Path.of("/dev/null").toFile());
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Result(process.exitValue(), output);
    }
}
