package reso.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reso.json.Json;
import reso.resource.Resource;

/** One drafting language: what {@code reso/language/<code>/} says of it. Instances are immutable and shared. */
public final class Language {
    private final Telltale telltale;
    private final Json data;
    private final Typography typography;
    private final Shapes shapes;
    private final boolean wordSpaces;
    private BodyNames bodyNames;
    private AnnexWords annexWords;
    private List<String> sectionWords;
    private ReferenceWords noteReferenceWords;
    private PlaceWords placeWords;
    private LabelWords labelWords;
    private Lexicon lexicon;
    private CitationWords citationWords;
    private Set<String> vocabulary;
    private DraftingWords draftingWords;
    private MastheadWords mastheadWords;
    private States states;
    private Ordinals ordinals;
    private Style style;
    private ReferenceWords referenceWords;

    private Language(Telltale telltale, Json data) {
        this.telltale = telltale;
        this.data = data;
        this.typography = Typography.of(data.get("typography"));
        this.shapes = Shapes.of(data.get("shapes"));
        this.wordSpaces = data.get("wordSpaces").truth(true);
    }

    static Language load(Telltale telltale) {
        try (InputStream in = resource(telltale.code(), "language.json")) {
            return new Language(telltale, Json.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("language " + telltale.code(), e);
        }
    }

    private static InputStream resource(String code, String file) throws IOException {
        return Resource.need("/reso/language/" + code + "/" + file);
    }

    /** The two-letter code: {@code fr}. */
    public String code() {
        return text("code");
    }

    /** What it calls itself: {@code français}. */
    public String name() {
        return text("name");
    }

    /** Its name as mastheads in it print it, where they do. */
    public Optional<String> languageName() {
        return data.get("languageNames").fields().entrySet().stream().filter(entry -> entry.getValue().text("").equals(code()))
                .map(entry -> entry.getKey().substring(0, 1).toUpperCase(Locale.ROOT) + entry.getKey().substring(1)).findFirst();
    }

    /** The name of its script as {@link Character.UnicodeScript} spells it. */
    public String script() {
        return telltale.script();
    }

    /** The words that may follow the last semicolon of a list: {@code and}, {@code or}. */
    public List<String> conjunctions() {
        return data.get("conjunctions").texts();
    }

    /** Those of the conjunctions that offer a choice: without one of them the list says something else. */
    public List<String> choices() {
        return data.get("choices").texts();
    }

    /** Signs that follow a number glued to it: where one does, the digits count something and are no note mark. */
    public String countedThings() {
        return text("countedThings");
    }

    public boolean isRightToLeft() {
        return text("direction").equals("rtl");
    }

    /** Whether openings begin with a capital letter; false too where the script has none. */
    public boolean opensInUpperCase() {
        return text("openingCase").equals("upper");
    }

    /** Whether openings begin with a small letter, as parts of one long sentence. */
    public boolean opensInLowerCase() {
        return text("openingCase").equals("lower");
    }

    /** Whether the items of a list begin with a capital letter though the sentence goes on. */
    public boolean capitalizesItems() {
        return text("itemCase").equals("upper");
    }

    /** Whether words are parted by spaces. */
    public boolean hasWordSpaces() {
        return wordSpaces;
    }

    /** How print sets openings apart: {@code italic}, {@code bold} or {@code bold italic}. */
    public String emphasis() {
        return text("emphasis");
    }

    private String text(String key) {
        return data.get(key).text("");
    }

    public Typography typography() {
        return typography;
    }

    public Shapes shapes() {
        return shapes;
    }

    /** The bodies that issue resolutions, in the order of the language's list. */
    public List<Body> bodies() {
        return bodyNames().all();
    }

    private synchronized BodyNames bodyNames() {
        if (bodyNames == null) {
            bodyNames = BodyNames.of(data.get("bodies"), data.get("otherNames"), hasWordSpaces());
        }
        return bodyNames;
    }

    /** The issuing body that the folded text of a line names, article and comma allowed for; spaces do not count, since scans lose them. */
    public Optional<Body> bodyNamed(String folded) {
        return bodyNames().named(folded);
    }

    /** The body whose name, its first word (an article) left out or not, is all of the folded text; as a masthead names it. */
    public Optional<Body> bodyWithoutArticle(String folded) {
        return bodyNames().namedWithoutArticle(folded);
    }

    /** The id of the organ that the folded words name, by its name, a short one, or that of one of its main committees. */
    public Optional<String> organNamed(String folded) {
        return bodyNames().organ(folded);
    }

    /** A body's name without the article that its line begins with, «General Assembly»; nothing where the name counts sessions. */
    Optional<String> properName(Body body) {
        return bodyNames().proper(body);
    }

    /** The body that a sentence names as the one who acts: {@code the security council requests …}. */
    public Optional<Body> bodySpeakingIn(String folded) {
        return bodyNames().atStart(folded);
    }

    /** A body's name, folded, without the article that its line begins with. */
    String withoutArticle(String name) {
        return bodyNames().withoutArticle(name);
    }

    /** How annexes are headed and numbered, read when it is first asked for. */
    public synchronized AnnexWords annexWords() {
        if (annexWords == null) {
            annexWords = new AnnexWords(data);
        }
        return annexWords;
    }

    /** Printed labels by level, {@code {1}}, {@code {a}}, {@code {i}} standing for the number; level 0 is the operative paragraph. */
    public List<String> labelPatterns() {
        List<String> patterns = new ArrayList<>();
        patterns.add(data.get("numbering").get("operative").text("{1}."));
        patterns.addAll(data.get("numbering").get("levels").texts());
        return List.copyOf(patterns);
    }

    /** The words that mark a second and a third use of one verb: {@code also}, {@code further}. */
    public List<String> repeats(String step) {
        return data.get("repeat").get(step).texts();
    }

    /** Masthead words of one role, such as {@code session} or {@code agendaItem}, in their usual spelling. */
    public List<String> masthead(String role) {
        return data.get("masthead").get(role).texts();
    }

    /** How a text names its own paragraphs, read when it is first asked for. */
    public synchronized ReferenceWords referenceWords() {
        if (referenceWords == null) {
            referenceWords = new ReferenceWords(data.get("references"), data.get("references"), hasWordSpaces(), placeWords());
        }
        return referenceWords;
    }

    /** How texts name their notes by number: «see footnote 3 above». */
    public synchronized ReferenceWords noteReferenceWords() {
        if (noteReferenceWords == null) {
            noteReferenceWords = new ReferenceWords(data.get("references"), data.get("references").get("notes"), hasWordSpaces(), placeWords());
        }
        return noteReferenceWords;
    }

    private synchronized PlaceWords placeWords() {
        if (placeWords == null) {
            placeWords = new PlaceWords(data.get("references"), hasWordSpaces(), annexWords());
        }
        return placeWords;
    }

    /** How texts name subparagraphs: «subparagraph (b) above». */
    public synchronized LabelWords labelWords() {
        if (labelWords == null) {
            labelWords = new LabelWords(data.get("references").get("subparagraphs"));
        }
        return labelWords;
    }

    /** The twelve months as dates spell them. */
    public List<String> months() {
        return data.get("months").texts();
    }

    /** Words that number sections where the language does not number them in signs: first, second; folded. */
    public synchronized List<String> sectionWords() {
        if (sectionWords == null) {
            sectionWords = data.get("sections").texts().stream().map(Folded::fold).toList();
        }
        return sectionWords;
    }

    /** Words of the line that closes an adopted text: the meeting, the vote. */
    public List<String> closingWords() {
        return data.get("closing").texts();
    }

    /** What drafts write after the number of a meeting, with what print has there. */
    public Map<String, String> meetingForms() {
        Map<String, String> forms = new LinkedHashMap<>();
        data.get("meetingForms").fields().forEach((form, usual) -> forms.put(form, usual.text("")));
        return forms;
    }

    /** Words of a recorded vote: {@code recorded} of those that say it, {@code lists} the three headings of its names, in favour first. */
    public List<String> vote(String role) {
        return data.get("vote").get(role).texts();
    }

    /** Names of languages as a masthead spells them, folded, with their codes. */
    public Map<String, String> languageNames() {
        Map<String, String> names = new LinkedHashMap<>();
        data.get("languageNames").fields().forEach((name, code) -> names.put(Folded.fold(name), code.text("")));
        return names;
    }

    public synchronized Lexicon lexicon() {
        if (lexicon == null) {
            lexicon = new Lexicon(lines("openings.tsv"), data.get("particles").texts(), hasWordSpaces());
        }
        return lexicon;
    }

    /** Whether what other languages set in italics is printed in another type in this one. */
    public boolean emphasisIsBold() {
        return emphasis().contains("bold");
    }

    /** Words that are known to be in one piece, folded; gathered when first asked for. */
    public synchronized Set<String> vocabulary() {
        if (vocabulary == null) {
            vocabulary = Set.copyOf(new Vocabulary(data, lexicon()).words());
        }
        return vocabulary;
    }

    /** The words of citations, read when they are first asked for. */
    public synchronized CitationWords citationWords() {
        if (citationWords == null) {
            citationWords = new CitationWords(json("citations.json"), this);
        }
        return citationWords;
    }

    /** The habits of the house in this language, read when they are first asked for. */
    public synchronized Style style() {
        if (style == null) {
            style = new Style(json("style.json"), this);
        }
        return style;
    }

    /** The words of drafting customs, read when they are first asked for. */
    public synchronized DraftingWords draftingWords() {
        if (draftingWords == null) {
            draftingWords = new DraftingWords(json("drafting.json"));
        }
        return draftingWords;
    }

    /** The forms of masthead lines, read when they are first asked for. */
    public synchronized MastheadWords mastheadWords() {
        if (mastheadWords == null) {
            mastheadWords = new MastheadWords(json("masthead.json"), this);
        }
        return mastheadWords;
    }

    /** The names of States, read when they are first asked for. */
    public synchronized States states() {
        if (states == null) {
            states = new States(lines("states.tsv"));
        }
        return states;
    }

    /** Ordinal numbers in words, read when they are first asked for. */
    public synchronized Ordinals ordinals() {
        if (ordinals == null) {
            ordinals = new Ordinals(lines("ordinals.tsv"));
        }
        return ordinals;
    }

    private Json json(String file) {
        try (InputStream in = resource(code(), file)) {
            return Json.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(code() + "/" + file, e);
        }
    }

    /**
     * The only part that a paragraph beginning with these folded words can belong to; nothing where they open either, or where
     * the words of the language do not tell.
     */
    public Optional<Part> onlyPart(String folded) {
        if (!shapes.tell()) {
            return Optional.empty();
        }
        Optional<Lexicon.Match> match = lexicon().longest(folded);
        boolean preambular = match.map(Lexicon.Match::preambular).orElseGet(() -> shapes.fits(Part.PREAMBULAR, folded));
        boolean operative = match.map(Lexicon.Match::operative).orElseGet(() -> shapes.fits(Part.OPERATIVE, folded));
        return preambular == operative ? Optional.empty() : Optional.of(preambular ? Part.PREAMBULAR : Part.OPERATIVE);
    }

    private List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource(code(), file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(code() + "/" + file, e);
        }
    }

    @Override
    public String toString() {
        return code();
    }
}
