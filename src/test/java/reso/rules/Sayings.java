package reso.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.model.EndMark;
import reso.model.Paragraph;

/** Plants that put words into a draft: behind those of a paragraph, or in a note of their own. */
final class Sayings {
    private Sayings() {}

    /** Words at the end of the second reason, in each language its own: a code and the words for it by turns. */
    static Plant reason(String code, String what, String... wordsByLanguage) {
        Map<String, String> words = byLanguage(wordsByLanguage);
        return new Plant(code, what, List.copyOf(words.keySet()), draft -> draft.reason(2).map(reason -> behind(draft, reason, words.get(draft.language().code()))));
    }

    /** The same in drafts of one body alone. */
    static Plant reasonOf(String organ, String code, String what, String... wordsByLanguage) {
        Plant plant = reason(code, what, wordsByLanguage);
        return new Plant(code, what, plant.languages(), draft -> draft.organ().equals(organ) ? plant.plants().apply(draft) : Optional.empty());
    }

    /** A note at the end of the draft that the last act calls behind the words of its language, before the stroke; the note stands after it. */
    static Plant note(String code, String what, String... wordsByLanguage) {
        Map<String, String> words = byLanguage(wordsByLanguage);
        return new Plant(code, what, List.copyOf(words.keySet()), draft -> draft.act(-1).map(act -> noted(draft, act, words.get(draft.language().code()).split("\\|"))));
    }

    /** As {@link #note}, but what is wrong is the words that call it. */
    static Plant noteCall(String code, String what, String... wordsByLanguage) {
        Plant plant = note(code, what, wordsByLanguage);
        return new Plant(code, what, plant.languages(), draft -> plant.plants().apply(draft).map(planted -> new CleanDraft.Planted(planted.text(),
                CleanDraft.lineOf(draft.text(), draft.act(-1).orElseThrow().span().start()))));
    }

    private static Map<String, String> byLanguage(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String saying = pairs[i + 1];
            Arrays.stream(pairs[i].split(" ")).forEach(language -> words.put(language, saying));
        }
        return words;
    }

    static CleanDraft.Planted behind(CleanDraft draft, Paragraph paragraph, String words) {
        String gap = draft.language().hasWordSpaces() ? " " : "";
        return draft.insert(EndMark.of(paragraph.last().prose(), draft.language()).span().start(), gap + words);
    }

    private static CleanDraft.Planted noted(CleanDraft draft, Paragraph act, String[] words) {
        int number = draft.resolution().notes().size() + 1;
        StringBuilder calls = new StringBuilder(words[0]);
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i < words.length; i++) {
            calls.append("[^").append(number + i - 1).append(']');
            notes.append("\n\n[^").append(number + i - 1).append("]: ").append(words[i]);
        }
        String said = behind(draft, act, calls.toString()).text().stripTrailing() + notes + "\n";
        return new CleanDraft.Planted(said, (int) said.strip().lines().count() + said.length() - said.stripLeading().length());
    }
}
