package reso.parse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.language.Language;
import reso.language.Languages;
import reso.markdown.MarkdownReader;
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
    private static final String ASSUMED = "en";
    private static final int HIGHEST_FIRST = 9;

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
        this.told = given.or(() -> stated(frontMatter))
                .or(() -> LanguageDetector.detect(source.content()));
        this.language = told.orElseGet(() -> Languages.named(ASSUMED).orElseThrow());
        this.openings = new Openings(language);
        this.bodyLines = new BodyLines(language, openings);
        this.reader = new LineReader(MarkdownReader.read(frontMatter.blanked(source.content())).blocks());
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
        List<Line> lines = reader.lines();
        int start = bodyStart(lines);
        PageLifter pages = new PageLifter(lines, start, source);
        pages.lift(new Furniture(lines.subList(0, start)), language);
        MastheadParser masthead = new MastheadParser(language, Languages.named(ASSUMED).orElseThrow());
        Masthead read = masthead.parse(new MastheadSplitter(language).split(pages.masthead()));
        BodyParser body = new BodyParser(openings, new UnitKinds(language, openings, bodyLines));
        body.parse(new ParagraphSplitter(language, openings, bodyLines).split(pages.body()));
        body.keep(pages.furniture());
        return new Resolution(source, language, told.isPresent(), organ(masthead, body), withFrontMatter(read), body.body(), pages.notes(),
                body.annexes(), reader.comments());
    }

    /** Where the body begins: at the issuing-body line, else at the first paragraph that cannot stand in a masthead. */
    private int bodyStart(List<Line> lines) {
        int body = bodyLines.first(lines);
        if (body >= 0) {
            return body;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean first = line.startsBlock() && line.label().filter(label -> label.isNumber() && label.readings().get(0).value() <= HIGHEST_FIRST).isPresent();
            if (line.level() == 0 && (first || openings.isKnown(line.text(), line.folded(), null) && Ending.of(line.text(), language) != Ending.NONE
                    || line.beginsWithNoteMark())) {
                return i;
            }
        }
        return lines.size();
    }

    private String organ(MastheadParser masthead, BodyParser body) {
        return body.body().stream().filter(p -> p.is(reso.model.Kind.OPENING)).findFirst()
                .flatMap(p -> bodyLines.named(p.text())).map(named -> named.id()).orElse(masthead.bodyId());
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
