package reso.render.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import reso.json.Json;
import reso.json.JsonException;

/**
 * A Chromium without a window, steered over its own protocol, so that pages are seen as readers see them. One page is open at a
 * time; what it asks of the network and what the browser complains of is kept.
 */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int PATIENCE = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Json>> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private Browser(Path program) throws IOException {
        profile = Files.createTempDirectory("reso-browser");
        process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address(), new Ear()).join();
        String target = send("", "Target.createTarget", "{\"url\":\"about:blank\"}").get("targetId").text("");
        session = send("", "Target.attachToTarget", "{\"flatten\":true,\"targetId\":\"" + target + "\"}").get("sessionId").text("");
        for (String domain : List.of("Page", "Network", "Log")) {
            tell(domain + ".enable", "{}");
        }
    }

    /** The browser of this machine, if there is one; {@code RESO_BROWSER} may name it. */
    static Optional<Path> program() {
        String named = System.getenv().getOrDefault("RESO_BROWSER", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    static Browser start(Path program) throws IOException {
        return new Browser(program);
    }

    /** The browser says on its standard error where it listens; what else it says there is of no interest. */
    private URI address() throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                Thread drain = new Thread(() -> said.lines().forEach(rest -> { }), "browser");
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(at).strip());
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Opens a page and waits until it is there. */
    void open(Path page) {
        loaded = new CompletableFuture<>();
        requests.clear();
        complaints.clear();
        tell("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        loaded.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Shows the page to a reader who prefers {@code light} or {@code dark}, or as {@code print} puts it on paper. */
    void show(String how) {
        String media = how.equals("print") ? "print" : "screen";
        tell("Emulation.setEmulatedMedia", "{\"media\":\"" + media + "\",\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
                + (how.equals("dark") ? "dark" : "light") + "\"}]}");
    }

    /** Makes the window as wide as so many CSS pixels. */
    void resize(int width) {
        tell("Emulation.setDeviceMetricsOverride", "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** The value of an expression, or of the promise that it gives. */
    Json ask(String expression) {
        Json answer = tell("Runtime.evaluate", "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + quoted(expression) + "}");
        if (answer.get("exceptionDetails").isPresent()) {
            throw new AssertionError(answer.get("exceptionDetails").get("exception").get("description").text("script failed") + ": " + expression);
        }
        return answer.get("result").get("value");
    }

    /** The page on paper, as its own style sheet says. */
    byte[] pdf() {
        Json answer = tell("Page.printToPDF", "{\"preferCSSPageSize\":true,\"generateTaggedPDF\":true,\"displayHeaderFooter\":false}");
        return Base64.getDecoder().decode(answer.get("data").text(""));
    }

    /** What the page asked for after itself. */
    List<String> requests() {
        return requests.stream().skip(1).toList();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private Json tell(String method, String parameters) {
        return send(session, method, parameters);
    }

    private Json send(String inSession, String method, String parameters) {
        int id = count.incrementAndGet();
        CompletableFuture<Json> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + (inSession.isEmpty() ? "" : ",\"sessionId\":\"" + inSession + "\"")
                + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        Json whole = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (whole.get("error").isPresent()) {
            throw new AssertionError(method + ": " + whole.get("error").get("message").text("failed"));
        }
        return whole.get("result");
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars().forEach(c -> out.append(c < ' ' || c == '"' || c == '\\' || c > 126 ? String.format("\\u%04x", c) : (char) c));
        return out.append('"').toString();
    }

    /** Hears what the browser says, in pieces. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean last) {
            heard.append(words);
            if (last) {
                understand(heard.toString());
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void understand(String message) {
        Json said;
        try {
            said = Json.parse(message);
        } catch (JsonException e) {
            throw new IllegalStateException(e);
        }
        CompletableFuture<Json> waiting = answers.remove(said.get("id").number(0));
        if (waiting != null) {
            waiting.complete(said);
            return;
        }
        switch (said.get("method").text("")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" -> requests.add(said.get("params").get("request").get("url").text(""));
            case "Log.entryAdded" -> complaints.add(said.get("params").get("entry").get("text").text(""));
            default -> { }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (java.io.UncheckedIOException e) {
            // a process of the browser is still tidying up; the folder is a temporary one
        }
    }
}
