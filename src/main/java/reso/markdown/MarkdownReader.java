package reso.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads Markdown into blocks. Input that is known to exhaust the library, by depth or by time, is told beforehand by a linear
 * look and read as plain lines instead, so that every text gives blocks in bounded time.
 */
public final class MarkdownReader {
    private static final long STACK = 64L << 20;
    private static final long DEADLINE_MILLIS = 4_000;
    private static final long SLICE_MILLIS = 250;
    /** What may be more than words, within a line or at its start. */
    private static final String MARKUP = "*_<>[]&`~!\\#|-+=\t";

    private static final class Shared {
        static final Parser PARSER = parser();
    }

    /**
     * What was read.
     *
     * @param plain true where the markup was too intricate and only lines were read
     */
    public record Reading(List<Block> blocks, boolean plain) {}

    private final String text;
    private final AtomicReference<Reading> reading = new AtomicReference<>();
    private final AtomicReference<Throwable> fault = new AtomicReference<>();
    private final Thread thread;

    private MarkdownReader(String text) {
        this.text = text;
        this.thread = new Thread(null, () -> reading.set(parse(text)), "markdown", STACK);
        thread.setUncaughtExceptionHandler((failed, thrown) -> fault.set(thrown));
        thread.setDaemon(true);
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        return Parser.builder(options).build();
    }

    /** Reads a text and waits for what comes of it. */
    public static Reading read(String text) {
        return start(text).reading();
    }

    /** Begins to read a text; the caller may do something else before it asks for the {@link #reading}. */
    public static MarkdownReader start(String text) {
        MarkdownReader reader = new MarkdownReader(text);
        reader.thread.start();
        return reader;
    }

    /** What was read; plain lines where the library gave up or took too long. */
    public Reading reading() {
        try {
            // In slices, so that a program that was stopped for a while, as a laptop is that sleeps, does not give up.
            long slices = (DEADLINE_MILLIS + text.length() / 200) / SLICE_MILLIS;
            for (long waited = 0; thread.isAlive() && waited < slices; waited++) {
                thread.join(SLICE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (fault.get() instanceof OutOfMemoryError spent) {
            throw spent;
        }
        Reading read = reading.get();
        return read != null ? read : new Reading(PlainLines.read(text, PlainLines::raw), true);
    }

    private static Reading parse(String text) {
        if (MarkupGuard.isTame(text)) {
            try {
                return new Reading(new BlockCollector(text).collect(Shared.PARSER.parse(text)), false);
            } catch (StackOverflowError e) {
                return new Reading(PlainLines.read(text, PlainLines::raw), true);
            }
        }
        return new Reading(PlainLines.read(text, MarkdownReader::line), true);
    }

    /** The inlines of one line; its words as they stand where even the line is not tame. */
    static List<Inline> line(String line) {
        if (line.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0)) {
            return NoteMarks.split(PlainLines.raw(line));
        }
        if (MarkupGuard.isTame(line)) {
            List<Block> blocks = new BlockCollector(line).collect(Shared.PARSER.parse(line));
            if (blocks.size() == 1 && blocks.get(0) instanceof Block.Prose prose && prose.level() == 0) {
                return prose.inlines();
            }
        }
        return PlainLines.raw(line);
    }
}
