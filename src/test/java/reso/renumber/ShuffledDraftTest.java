package reso.renumber;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import reso.language.Languages;
import reso.language.Reference;
import reso.model.Kind;
import reso.model.Paragraph;
import reso.model.Resolution;
import reso.parse.ResolutionParser;
import reso.text.Edits;
import reso.text.SourceText;

/**
 * Drafts whose operative paragraphs speak of one another are put together from a seed, their paragraphs shuffled and numbered
 * anew. Every reference must then name the paragraphs with the same words, on the side where it says they stand.
 */
class ShuffledDraftTest {
    private static final int CASES = 180;

    /** How one language says it; {@code N} stands for the numbers, {@code W} for a word that only one paragraph has. */
    private record Speech(String head, String act, String label, String above, String below, String here, String range, String elsewhere) {}

    private static final Map<String, Speech> SPEECHES = Map.of(
            "en", new Speech("*The General Assembly*,\n\n*Recalling* its resolution 70/1,\n\n", "*Urges* all States to honour W", "N. ", "paragraph N above",
                    "paragraph N below", "paragraphs N of the present resolution", "paragraphs N above", "paragraph N of resolution 70/1"),
            "fr", new Speech("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1,\n\n", "*Prie* tous les États d’honorer W", "N. ", "paragraphe N ci-dessus",
                    "paragraphe N ci-dessous", "paragraphes N de la présente résolution", "paragraphes N ci-dessus", "paragraphe N de la résolution 70/1"),
            "es", new Speech("*La Asamblea General*,\n\n*Recordando* su resolución 70/1,\n\n", "*Solicita* a todos los Estados que honren W", "N. ", "párrafo N supra",
                    "párrafo N infra", "párrafos N de la presente resolución", "párrafos N supra", "párrafo N de la resolución 70/1"),
            "ru", new Speech("*Генеральная Ассамблея,*\n\n*ссылаясь* на свою резолюцию 70/1,\n\n", "*просит* все государства чтить W", "N. ", "пункте N выше",
                    "пункте N ниже", "пунктах N настоящей резолюции", "пунктах N выше", "пункте N резолюции 70/1"),
            "zh", new Speech("**大会**，\n\n**回顾**第70/1号决议，\n\n", "**请**各国尊重W", "N. ", "上文第N段", "下文第N段", "本决议第N段", "上文第N段", "第70/1号决议第N段"),
            "ar", new Speech("***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 70/1،\n\n", "***تطلب*** إلى جميع الدول احترام W", "N - ", "الفقرة N أعلاه",
                    "الفقرة N أدناه", "الفقرات N من هذا القرار", "الفقرات N أعلاه", "الفقرة N من القرار 70/1"));

    @TestFactory
    Stream<DynamicTest> referencesNameTheSameWordsAfterAShuffle() {
        return SPEECHES.keySet().stream().sorted().map(language -> DynamicTest.dynamicTest(language, () -> {
            for (int seed = 0; seed < CASES; seed++) {
                check(language, new SplittableRandom(seed), seed);
            }
        }));
    }

    private static void check(String language, SplittableRandom random, int seed) {
        int count = 3 + random.nextInt(9);
        List<String> acts = new ArrayList<>(IntStream.range(0, count).mapToObj(i -> act(language, i, count, random)).toList());
        String start = draft(language, acts);
        Map<String, List<String>> meant = meant(read(language, start), false);
        assertEquals(count, meant.size(), start);
        shuffle(acts, random);
        String shuffled = draft(language, acts);
        Renumbering renumbering = Anew.numbered(read(language, shuffled), NumberingScheme.USUAL);
        String numbered = Edits.apply(SourceText.of("x.md", shuffled), renumbering.edits()).text().content();
        Resolution read = read(language, numbered);
        assertEquals(List.of(), renumbering.undecided(), "seed " + seed + "\n" + shuffled);
        assertEquals(IntStream.rangeClosed(1, count).boxed().toList(), read.paragraphs(Kind.OPERATIVE).stream().map(p -> p.label().orElseThrow().value()).toList());
        assertEquals(meant, meant(read, true), "seed " + seed + "\n" + shuffled + "\n" + numbered);
        assertEquals(elsewhere(shuffled, language), elsewhere(numbered, language));
        assertEquals(List.of(), Anew.numbered(read, NumberingScheme.USUAL).edits(), "a second run changes nothing");
    }

    private static Resolution read(String language, String draft) {
        return ResolutionParser.parse(SourceText.of("x.md", draft), Languages.named(language));
    }

    private static String draft(String language, List<String> acts) {
        boolean chinese = language.equals("zh");
        StringBuilder out = new StringBuilder(SPEECHES.get(language).head());
        for (int i = 0; i < acts.size(); i++) {
            String end = i + 1 < acts.size() ? chinese ? "；" : language.equals("ar") ? "؛" : ";" : chinese ? "。" : ".";
            out.append(acts.get(i)).append(end).append("\n\n");
        }
        return out.toString();
    }

    /** An operative paragraph with its number, a word of its own and what it says of others. */
    private static String act(String language, int index, int count, SplittableRandom random) {
        Speech speech = SPEECHES.get(language);
        StringBuilder act = new StringBuilder(speech.label().replace("N", String.valueOf(index + 1))).append(speech.act().replace("W", word(index)));
        String comma = language.equals("zh") ? "，" : language.equals("ar") ? "، " : ", ";
        for (int i = random.nextInt(3); i > 0; i--) {
            act.append(comma).append(reference(language, index, count, random));
        }
        return act.toString();
    }

    private static String word(int index) {
        return "“" + "KLMNPRSTVXYZ".charAt(index) + "”";
    }

    private static String reference(String language, int index, int count, SplittableRandom random) {
        Speech speech = SPEECHES.get(language);
        List<String> range = Languages.named(language).orElseThrow().code().equals("zh") ? List.of("至") : List.of(language.equals("fr") ? " à " : language.equals("es") ? " a "
                : language.equals("ru") ? "–" : language.equals("ar") ? " إلى " : " to ");
        int other = 1 + (index + 1 + random.nextInt(count - 1)) % count;
        return switch (random.nextInt(4)) {
            case 0 -> speech.elsewhere().replace("N", String.valueOf(1 + random.nextInt(count)));
            case 1 -> index < 2 ? single(speech, other, index) : speech.range().replace("N", "1" + range.get(0) + index);
            case 2 -> list(language, speech, index, count);
            default -> single(speech, other, index);
        };
    }

    private static String single(Speech speech, int number, int index) {
        return (number <= index ? speech.above() : speech.below()).replace("N", String.valueOf(number));
    }

    private static String list(String language, Speech speech, int index, int count) {
        List<String> numbers = IntStream.rangeClosed(1, count).filter(n -> n != index + 1 && (n + index) % 2 == 0).mapToObj(String::valueOf).toList();
        return numbers.isEmpty() ? speech.elsewhere().replace("N", "7") : speech.here().replace("N", Languages.named(language).orElseThrow().referenceWords().listed(numbers));
    }

    private static void shuffle(List<String> acts, SplittableRandom random) {
        for (int i = acts.size() - 1; i > 0; i--) {
            java.util.Collections.swap(acts, i, random.nextInt(i + 1));
        }
    }

    /** For each paragraph's word the words of the paragraphs that it speaks of, reference by reference. */
    private static Map<String, List<String>> meant(Resolution read, boolean checkSides) {
        List<Paragraph> acts = read.paragraphs(Kind.OPERATIVE);
        Map<Integer, Paragraph> byNumber = acts.stream().collect(Collectors.toMap(p -> p.label().orElseThrow().value(), p -> p));
        return acts.stream().collect(Collectors.toMap(ShuffledDraftTest::wordOf, act -> read.language().referenceWords().in(act.text()).stream()
                .filter(reference -> reference.place().isHere()).map(reference -> meant(reference, act, byNumber, checkSides)).toList()));
    }

    private static String meant(Reference reference, Paragraph act, Map<Integer, Paragraph> byNumber, boolean checkSides) {
        TreeSet<Integer> numbers = new TreeSet<>();
        int before = 0;
        for (Reference.Number number : reference.numbers()) {
            IntStream.rangeClosed(number.ranged() ? before : number.value(), number.value()).forEach(numbers::add);
            before = number.value();
        }
        int own = act.label().orElseThrow().value();
        if (checkSides && (numbers.last() < own || numbers.first() > own) && reference.place() != Reference.Place.HERE) {
            assertEquals(numbers.last() < own ? Reference.Place.ABOVE : Reference.Place.BELOW, reference.place(), act.text());
        }
        return numbers.stream().map(number -> wordOf(byNumber.get(number))).sorted().collect(Collectors.joining());
    }

    private static String wordOf(Paragraph act) {
        return act.text().substring(act.text().indexOf('“') + 1, act.text().indexOf('”'));
    }

    private static List<String> elsewhere(String draft, String language) {
        return Languages.named(language).orElseThrow().referenceWords().in(draft).stream().filter(reference -> reference.place() == Reference.Place.ELSEWHERE)
                .map(reference -> reference.numbers().toString().replaceAll("(start|end)=\\d+, ", "")).toList();
    }
}
