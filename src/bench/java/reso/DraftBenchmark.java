package reso;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reso.citation.Citation;
import reso.citation.CitationFinder;
import reso.finding.Finding;
import reso.lint.Selection;
import reso.model.Resolution;
import reso.render.html.HtmlOptions;
import reso.render.html.HtmlRenderer;
import reso.render.markdown.MarkdownRenderer;
import reso.render.markdown.NoteNotation;
import reso.text.SourceText;

/** How long the warm program takes for one draft, step by step; {@code mvn -Pbenchmarks verify} runs them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DraftBenchmark {
    @Param({"examples/ecoles-rurales.fr.md"})
    String draft;

    private final Reso reso = new Reso();
    private SourceText source;
    private Resolution resolution;

    @Setup
    public void read() throws IOException {
        source = SourceText.of(draft, Files.readString(Path.of(draft)));
        resolution = reso.read(source, Optional.empty());
    }

    @Benchmark
    public Resolution reader() {
        return reso.read(source, Optional.empty());
    }

    @Benchmark
    public List<Citation> citationFinder() {
        return CitationFinder.find(resolution);
    }

    @Benchmark
    public List<Finding> rules() {
        return reso.validate(resolution, Selection.DEFAULT);
    }

    @Benchmark
    public String markdownRenderer() {
        return MarkdownRenderer.render(resolution, NoteNotation.KEEP);
    }

    @Benchmark
    public String htmlRenderer() {
        return HtmlRenderer.render(resolution, HtmlOptions.PAGE);
    }
}
