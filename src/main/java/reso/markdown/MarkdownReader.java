package reso.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
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

    private static final class Shared {
        static final Parser PARSER = parser();
    }

    /**
     * What was read.
     *
     * @param plain true where the markup was too intricate and only lines were read
     */
    public record Reading(List<Block> blocks, boolean plain) {}

    private MarkdownReader() {}

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        options.set(Parser.LIST_BLOCK_PARSER, false);
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        return Parser.builder(options).build();
    }

    public static Reading read(String text) {
        if (!MarkupGuard.isTame(text)) {
            return new Reading(PlainLines.read(text), true);
        }
        AtomicReference<List<Block>> blocks = new AtomicReference<>();
        Thread reader = new Thread(null, () -> blocks.set(parse(text)), "markdown", STACK);
        reader.setDaemon(true);
        reader.start();
        try {
            reader.join(DEADLINE_MILLIS + text.length() / 200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Block> read = blocks.get();
        return read != null ? new Reading(read, false) : new Reading(PlainLines.read(text), true);
    }

    /** The blocks, or null where the library gave up; the caller then reads lines. */
    private static List<Block> parse(String text) {
        try {
            Document document = Shared.PARSER.parse(text);
            return new BlockCollector(text).collect(document);
        } catch (StackOverflowError e) {
            return null;
        }
    }
}
