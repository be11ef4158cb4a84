package reso.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reso.language.Body;
import reso.model.Masthead.Item;
import reso.rule.Subject;
import reso.rules.CleanDraft.Planted;
import reso.rules.masthead.Sponsors;

/** Defects of the masthead and the title. */
final class MastheadPlants {
    private MastheadPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("MH101", "the title is taken away", draft -> draft.isOfCouncil() ? Optional.empty()
                        : draft.line(Item.TITLE).map(line -> draft.without(line, 1))),
                Plant.everywhere("MH102", "the symbol is taken away", draft -> draft.line(Item.SYMBOL).map(line -> draft.without(line, 1))),
                Plant.everywhere("MH103", "a point is missing", draft -> draft.rewriteLine(Item.SYMBOL, line -> line.replace("/L.", "/L"))),
                Plant.everywhere("MH104", "a revision that is not called one", draft -> draft.rewriteLine(Item.SYMBOL, line -> line.endsWith("Rev.1") ? line.replace("/Rev.1", "") : line + "/Rev.1")
                        .map(planted -> new Planted(planted.text(), draft.lineNumber(Item.DOCUMENT_TYPE)))),
                Plant.everywhere("MH105", "a draft distributed generally", draft -> draft.isOfCouncil() ? Optional.empty()
                        : draft.rewriteLine(Item.DISTRIBUTION, line -> draft.language().mastheadWords().distributions().get(0).line())),
                Plant.everywhere("MH106", "the distribution spelt out", draft -> draft.rewriteLine(Item.DISTRIBUTION, line -> draft.language().masthead("distribution").get(1)
                        + ": " + draft.language().mastheadWords().distribution(line).orElseThrow().words().get(0))),
                Plant.everywhere("MH107", "a zero before the day", draft -> draft.rewriteLine(Item.DATE, line -> "0" + line)),
                Plant.everywhere("MH108", "the year before the session", draft -> draft.line(Item.MEETING)
                        .flatMap(meeting -> draft.rewriteLine(Item.DATE, line -> line.replace("2026", "2025")))),
                Plant.in("fr es ru zh ar", "MH109", "no original language", draft -> draft.line(Item.ORIGINAL_LANGUAGE)
                        .map(line -> draft.without(line, draft.lineNumber(Item.LANGUAGE)))),
                Plant.in("fr es ru zh ar", "MH110", "another language", draft -> draft.rewriteLine(Item.LANGUAGE, line -> otherLanguage(draft))),
                Plant.everywhere("MH111", "no session", draft -> draft.organ().equals("hrc")
                        ? draft.line(Item.SESSION).map(line -> draft.without(line, draft.lineNumber(Item.SUBSIDIARY))) : Optional.empty()),
                Plant.everywhere("MH112", "another session in the symbol", draft -> draft.line(Item.SESSION)
                        .flatMap(session -> draft.rewriteLine(Item.SYMBOL, line -> line.replaceFirst("/(81|63)/", "/42/")))
                        .map(planted -> new Planted(planted.text(), draft.lineNumber(Item.SESSION)))),
                Plant.in("en fr es ru ar", "MH113", "other words for the agenda item", draft -> draft.rewriteLine(Item.AGENDA_ITEM, line -> lastWord(draft, "agendaItem") + " 21")),
                Plant.everywhere("MH114", "a body under another", draft -> draft.organ().equals("hrc")
                        ? draft.rewriteLine(Item.ORGAN, line -> "## " + body(draft, "ecosoc")) : Optional.empty()),
                Plant.in("en fr es ru ar", "MH115", "sponsors the other way round", MastheadPlants::sponsorsTurned),
                Plant.everywhere("MH116", "a letter of a sponsor is missing", draft -> sponsors(draft).stream().reduce((one, other) -> other)
                        .map(last -> draft.replace(last.span(), last.name().substring(0, last.name().length() - 1)))),
                Plant.in("en fr es ru", "MH117", "three headings of one level", MastheadPlants::likeHeadings),
                Plant.everywhere("MH118", "another year", draft -> draft.isOfCouncil() ? draft.rewriteLine(Item.DATE, line -> line.replace("2026", "2019")) : Optional.empty()),
                Plant.everywhere("MH201", "a title over a Council resolution", draft -> draft.isOfCouncil()
                        ? draft.line(Item.DOCUMENT_TYPE).map(line -> draft.insert(line.end(), "\n\n# " + draft.act(1).orElseThrow().text().split("[;；؛]")[0].strip())) : Optional.empty()),
                Plant.everywhere("MH202", "a full stop", draft -> draft.rewriteLine(Item.TITLE, line -> line + draft.language().typography().fullStop())),
                Plant.everywhere("MH203", "an acronym", draft -> draft.rewriteLine(Item.TITLE, line -> line + " (XYZQ)")),
                Plant.everywhere("MH204", "a colon after the number", draft -> draft.rewriteLine(Item.TITLE, line -> line.replace("# ", "# 81/34: "))),
                Plant.in("en", "MH205", "capitals in every word", draft -> draft.rewriteLine(Item.TITLE, MastheadPlants::capitalised)));
    }

    private static String lastWord(CleanDraft draft, String role) {
        List<String> words = draft.language().masthead(role);
        return words.get(words.size() - 1);
    }

    private static String body(CleanDraft draft, String id) {
        return draft.language().bodies().stream().filter(body -> body.id().equals(id)).map(Body::name).findFirst().orElseThrow();
    }

    private static String otherLanguage(CleanDraft draft) {
        String name = draft.language().languageNames().entrySet().stream().filter(entry -> !entry.getValue().equals(draft.language().code()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<Sponsors.Sponsor> sponsors(CleanDraft draft) {
        return Sponsors.of(new Subject(draft.resolution()));
    }

    private static Optional<Planted> sponsorsTurned(CleanDraft draft) {
        List<Sponsors.Sponsor> sponsors = sponsors(draft);
        if (sponsors.size() != 2) {
            return Optional.empty();
        }
        String first = draft.replace(sponsors.get(1).span(), sponsors.get(0).name()).text();
        int start = sponsors.get(0).span().start();
        String both = first.substring(0, start) + sponsors.get(1).name() + first.substring(sponsors.get(0).span().end());
        return Optional.of(new Planted(both, CleanDraft.lineOf(both, start)));
    }

    private static Optional<Planted> likeHeadings(CleanDraft draft) {
        return draft.rewriteLine(Item.AGENDA_ITEM, line -> "#### " + line)
                .map(planted -> new Planted(planted.text().replace("\n# ", "\n#### "), planted.line()))
                .filter(planted -> planted.text().lines().filter(line -> line.startsWith("#### ")).count() == 3);
    }

    private static String capitalised(String line) {
        return !line.contains(" in ") ? line : Arrays.stream(line.split(" ")).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)).collect(Collectors.joining(" "));
    }
}
