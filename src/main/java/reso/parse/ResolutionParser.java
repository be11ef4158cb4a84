package reso.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Body;
import reso.language.Folded;
import reso.language.Language;
import reso.language.Languages;
import reso.language.Organs;
import reso.markdown.MarkdownReader;
import reso.model.Kind;
import reso.model.Masthead;
import reso.model.Masthead.Field;
import reso.model.Masthead.Item;
import reso.model.Resolution;
import reso.text.SourceText;

/**
 * Reads a draft: Markdown, text copied from a page, or anything between. It cannot fail; every word of the source is in the
 * result, in its place or as {@code other}.
 */
public final class ResolutionParser {
    private static final String QUOTATION_MARKS = "\"“”«";

    private final SourceText source;
    private final FrontMatter frontMatter;
    private final Optional<Language> told;
    private final Language language;
    private final Openings openings;
    private final BodyLines bodyLines;
    private final LineReader reader;

    private ResolutionParser(SourceText source, Optional<Language> given) {
        this.source = source;
        this.frontMatter = FrontMatter.of(source.content());
        MarkdownReader markdown = MarkdownReader.start(frontMatter.blanked(source.content()));
        this.told = given.or(() -> stated(frontMatter))
                .or(() -> LanguageDetector.detect(source.content()));
        this.language = told.orElseGet(Languages::assumed);
        this.openings = new Openings(language);
        this.bodyLines = new BodyLines(language, openings);
        this.reader = new LineReader(markdown.reading().blocks());
    }

    private static Optional<Language> stated(FrontMatter frontMatter) {
        return frontMatter.value("lang").flatMap(code -> Languages.named(code.value()));
    }

    /** True where the front matter of a draft says what language it is in. */
    public static boolean statesLanguage(SourceText source) {
        return stated(FrontMatter.of(source.content())).isPresent();
    }

    /** @param language what to read the draft in; where empty, front matter or the words themselves tell */
    public static Resolution parse(SourceText source, Optional<Language> language) {
        return new ResolutionParser(source, language).parse();
    }

    private Resolution parse() {
        BrokenWords words = new BrokenWords(reader.lines(), language);
        List<Line> lines = quoted(Furniture.parted(OneLine.part(words.mended(), language, openings)));
        int start = bodyStart(lines);
        PageLifter pages = new PageLifter(lines, start, source, language, new LineStarts(language, openings));
        pages.lift(new Furniture(lines.subList(0, start)));
        Language english = Languages.assumed();
        MastheadParser masthead = new MastheadParser(language, english);
        Masthead read = withFrontMatter(masthead.parse(new MastheadSplitter(language, english).split(words.mended(pages.masthead()))));
        BodyParser body = new BodyParser(openings, new UnitKinds(language, openings, bodyLines));
        body.parse(new ParagraphSplitter(language, openings, bodyLines).split(words.mended(pages.body())));
        body.keep(pages.furniture());
        return new Resolution(source, language, told.isPresent(), organ(masthead, read, body), read, body.body(), pages.notes(),
                body.annexes(), reader.comments());
    }

    /** Hardly a draft quotes another; where no line begins with a quotation mark none is looked for. */
    private List<Line> quoted(List<Line> lines) {
        boolean any = lines.stream().anyMatch(line -> !line.text().isEmpty() && QUOTATION_MARKS.indexOf(line.text().charAt(0)) >= 0);
        return any ? new QuotedDrafts(bodyLines, language).marked(lines) : lines;
    }

    private int bodyStart(List<Line> lines) {
        int body = bodyLines.first(lines);
        return body >= 0 ? body : bodyLines.firstWithoutBody(lines);
    }

    /** Front matter says it, else the body that speaks, else the masthead by its names or its symbol. */
    private String organ(MastheadParser masthead, Masthead read, BodyParser body) {
        Optional<String> speaker = body.body().stream().filter(p -> p.is(Kind.OPENING)).findFirst()
                .flatMap(p -> bodyLines.named(p.text()).map(Body::id).or(() -> language.organNamed(Folded.fold(p.text()))));
        return frontMatter.value("body").flatMap(field -> Organs.named(field.value())).or(() -> speaker)
                .or(() -> Optional.of(masthead.bodyId()).filter(id -> !id.isEmpty()))
                .or(() -> read.value(Item.SYMBOL).flatMap(Organs::ofSymbol)).orElse("");
    }

    private Masthead withFrontMatter(Masthead read) {
        Map<Item, Field> fields = new EnumMap<>(Item.class);
        fields.putAll(read.fields());
        put(fields, Item.SYMBOL, "symbol");
        put(fields, Item.SESSION, "session");
        put(fields, Item.AGENDA_ITEM, "agenda_item");
        put(fields, Item.TITLE, "title");
        put(fields, Item.DATE, "date");
        return new Masthead(fields, read.lines());
    }

    private void put(Map<Item, Field> fields, Item item, String key) {
        frontMatter.value(key).ifPresent(field -> fields.put(item, field));
    }
}
