package reso.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reso.model.Note;
import reso.model.Paragraph;
import reso.model.Stretch;
import reso.text.Edit;
import reso.text.Span;

/** Damage that scanners, converters and keyboards do. */
final class DamagePlants {
    private static final Pattern LONG_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{7,}(?!\\p{L})");

    private DamagePlants() {}

    static List<Plant> all() {
        return java.util.stream.Stream.of(pages(), characters(), notes(), input()).flatMap(List::stream).toList();
    }

    private static List<Plant> pages() {
        return List.of(
                Plant.everywhere("SC101", "a whole paragraph in italics", draft -> draft.reason(3).map(reason -> {
                    Span line = draft.lineAround(reason.span());
                    return draft.replace(line, "*" + draft.line(reason).replace("*", "") + "*");
                })),
                Plant.everywhere("SC102", "a paragraph cut by a page end", draft -> cut(draft, "\n\n\n\n\n")),
                Plant.everywhere("SC103", "italics that end with the page", draft -> draft.reason(draft.organ().equals("sc") ? 2 : 3).map(reason -> {
                    String words = draft.line(reason).replace("*", "");
                    int middle = middle(words);
                    return draft.replace(draft.lineAround(reason.span()), "*" + words.substring(0, middle) + "*\n\n\n\n\n" + words.substring(middle).strip());
                })),
                Plant.everywhere("SC104", "a note in the middle of a paragraph", draft -> draft.note(1).flatMap(note -> {
                    Optional<CleanDraft.Planted> cut = cut(draft, "\n\n" + draft.source(note.span()) + "\n\n\n\n");
                    return cut.map(planted -> new CleanDraft.Planted(planted.text().substring(0, planted.text().lastIndexOf(draft.source(note.span())))
                            + planted.text().substring(planted.text().lastIndexOf(draft.source(note.span())) + note.span().length()), planted.line() + 2));
                })),
                Plant.everywhere("SC105", "the rule of a page end", draft -> draft.act(1)
                        .map(act -> draft.insert(draft.lineAround(act.last().span()).end(), "\n\n---"))),
                Plant.everywhere("SC106", "a page number", draft -> draft.act(2).map(act -> draft.insert(draft.lineAround(act.span()).start(), "3/7\n\n"))),
                Plant.everywhere("SC107", "no end of the last line", draft -> Optional.of(new CleanDraft.Planted(draft.text().stripTrailing(),
                        CleanDraft.lineOf(draft.text(), draft.text().stripTrailing().length())))),
                Plant.everywhere("SC108", "four empty lines", draft -> draft.act(2).map(act -> {
                    int start = draft.lineAround(act.span()).start();
                    return new CleanDraft.Planted(draft.text().substring(0, start) + "\n\n\n" + draft.text().substring(start), CleanDraft.lineOf(draft.text(), start));
                })),
                Plant.everywhere("SC116", "an act set as a heading", draft -> draft.act(2).map(act -> draft.insert(draft.lineAround(act.span()).start(), "## "))),
                Plant.everywhere("SC118", "italics that are not closed", draft -> draft.reason(1).map(reason -> {
                    Stretch opening = Stretch.of(reason.prose(), draft.resolution().source()).get(0);
                    return draft.edit(Edit.delete(opening.closer()));
                })));
    }

    private static List<Plant> characters() {
        return List.of(
                Plant.in("en fr es ru", "SC109", "a word that a line end broke", draft -> twice(draft).map(word ->
                        draft.insert(word.start() + word.length() / 2, "- "))),
                Plant.in("en fr es", "SC110", "a ligature", draft -> first(draft, "st").map(at -> draft.replace(at, "\uFB06"))),
                Plant.in("ru", "SC111", "a Latin letter in a Russian word", draft -> longWord(draft, "[^о]+о[^о]+").map(word -> look(draft, word, "о", "o"))),
                Plant.in("en fr es", "SC111", "a Cyrillic letter in a Latin word", draft -> longWord(draft, "[^o]+o[^o]+").map(word -> look(draft, word, "o", "о"))),
                Plant.in("ar", "SC114", "a stretched word", draft -> first(draft, "القرار").map(at -> draft.replace(at, "القـرار"))),
                Plant.in("ar", "SC115", "a number the wrong way round", draft -> draft.rewrite("قرارها 70/1", "قرارها 1/70")),
                Plant.in("en fr es ru", "SC117", "a word spaced out", draft -> longWord(draft, ".*")
                        .map(word -> draft.replace(word, draft.source(word).replaceAll("(?<=.)(?=.)", " ")))),
                Plant.everywhere("TY181", "a bracket that is not closed", draft -> draft.act(1)
                        .map(act -> draft.insert(act.prose().span(act.opening().orElseThrow().end(), act.text().length()).start() + 4, " ("))));
    }

    private static List<Plant> notes() {
        return List.of(
                Plant.everywhere("SC112", "a mark without markup", draft -> draft.call(1).map(call -> draft.replace(call.span(), call.marker()))),
                Plant.everywhere("SC113", "numbers that begin anew", draft -> draft.note(2).map(second -> {
                    Note first = draft.note(1).orElseThrow();
                    int page = draft.lineAround(draft.call(1).orElseThrow().span()).end();
                    return draft.edit(new Edit(second.markerSpan(), draft.source(first.markerSpan())), Edit.insert(page, "\n\n" + draft.source(first.span())),
                            new Edit(draft.call(2).orElseThrow().span(), draft.source(draft.call(1).orElseThrow().span())), Edit.delete(draft.lineAround(first.span())));
                })));
    }

    private static List<Plant> input() {
        return List.of(
                Plant.everywhere("IN101", "a line end of Windows", draft -> Optional.of(new CleanDraft.Planted(draft.text().replaceFirst("\n", "\r\n"), 1))),
                Plant.everywhere("IN103", "a sign that turns the writing", draft -> draft.act(1).map(act -> draft.insert(act.prose().span().start() + 2, "\u202E"))));
    }

    private static Optional<CleanDraft.Planted> cut(CleanDraft draft, String gap) {
        return draft.reason(3).map(reason -> {
            Span words = reason.prose().span(middle(reason.text()), reason.text().length());
            CleanDraft.Planted planted = draft.insert(words.start(), gap);
            return new CleanDraft.Planted(planted.text().replace(gap + " ", gap), CleanDraft.lineOf(draft.text(), words.start()));
        });
    }

    /** A place between two words, or two letters where words are not parted. */
    private static int middle(String words) {
        int space = words.indexOf(' ', words.length() / 2);
        return space < 0 ? words.length() / 2 : space;
    }

    private static Optional<Span> first(CleanDraft draft, String letters) {
        int at = draft.text().indexOf(letters, draft.reason(1).orElseThrow().span().end());
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + letters.length()));
    }

    /** A long word of the acts. */
    private static Optional<Span> longWord(CleanDraft draft, String shape) {
        return draft.act(1).flatMap(act -> {
            Matcher matcher = LONG_WORD.matcher(draft.text()).region(act.span().start(), draft.text().length());
            while (matcher.find()) {
                if (matcher.group().matches(shape)) {
                    return Optional.of(new Span(matcher.start(), matcher.end()));
                }
            }
            return Optional.<Span>empty();
        });
    }

    /** A long word of the acts that the draft has once more. */
    private static Optional<Span> twice(CleanDraft draft) {
        List<Paragraph> acts = draft.resolution().paragraphs(reso.model.Kind.OPERATIVE);
        String[] words = draft.text().substring(acts.get(0).span().start()).split("[^\\p{L}]+");
        return Arrays.stream(words).filter(word -> LONG_WORD.matcher(word).matches() && Arrays.stream(words).filter(word::equals).count() > 1).findFirst()
                .map(word -> {
                    Matcher matcher = Pattern.compile("(?<!\\p{L})" + word + "(?!\\p{L})").matcher(draft.text()).region(acts.get(0).span().start(), draft.text().length());
                    return matcher.find() ? new Span(matcher.start(), matcher.end()) : Span.at(0);
                });
    }

    private static CleanDraft.Planted look(CleanDraft draft, Span word, String letter, String twin) {
        return draft.replace(word, draft.source(word).replace(letter, twin));
    }
}
