package reso.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reso.model.Masthead;
import reso.text.Edit;

/** Defects of what surrounds the adopted text: adoption, vote, annexes. */
final class AnnexPlants {
    private static final Map<String, String> MEETING = Map.of("en", "54th plenary meeting 15 December 2026", "fr", "54e séance plénière 15 décembre 2026",
            "es", "54ª sesión plenaria 15 de diciembre de 2026", "ru", "54-е пленарное заседание 15 декабря 2026 года", "zh", "第54次全体会议 2026年12月15日",
            "ar", "الجلسة العامة 54 15 كانون الأول/ديسمبر 2026");
    private static final Map<String, String> ADOPTED = Map.of("en", "Resolution adopted by the General Assembly on 14 December 2026",
            "fr", "Résolution adoptée par l’Assemblée générale le 14 décembre 2026", "es", "Resolución aprobada por la Asamblea General el 14 de diciembre de 2026",
            "ru", "Резолюция, принятая Генеральной Ассамблеей 14 декабря 2026 года", "ar", "قرار اتخذته الجمعية العامة في 14 كانون الأول/ديسمبر 2026");
    private static final Map<String, String> MALFORMED = Map.of("en", "plenary meeting>plenary session", "fr", "54e>54ème", "ru", "-е>-ое");
    private static final Map<String, String> VOTE = Map.of("en", "[Adopted by a recorded vote of 40 to 6, with 12 abstentions.]",
            "fr", "[Adoptée par 40 voix contre 6, avec 12 abstentions.]", "es", "[Aprobada en votación registrada por 40 votos contra 6 y 12 abstenciones.]");
    private static final Map<String, String> ANNEX = Map.of("en", "## Annex", "fr", "## Annexe", "es", "## Anexo", "ru", "## Приложение", "zh", "## 附件", "ar", "## المرفق");

    private AnnexPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.everywhere("AN101", "the symbol of an adopted text", draft -> draft.rewrite("A/C.2/81/L.34", "A/RES/81/34")),
                Plant.in("en fr ru", "AN102", "a form that print does not have", draft -> {
                    String[] form = MALFORMED.get(draft.language().code()).split(">");
                    return Optional.of(draft.append("*" + MEETING.get(draft.language().code()).replace(form[0], form[1]) + "*"));
                }),
                Plant.in("en fr es ru ar", "AN103", "two days of adoption", draft -> draft.line(Masthead.Item.SYMBOL).map(line -> {
                    CleanDraft.Planted closed = draft.append("*" + MEETING.get(draft.language().code()) + "*");
                    String head = "\n\n" + ADOPTED.get(draft.language().code());
                    return new CleanDraft.Planted(closed.text().substring(0, line.end()) + head + closed.text().substring(line.end()), closed.line() + 2);
                })),
                Plant.in("en fr es", "AN104", "more votes than members", draft -> draft.organ().equals("hrc")
                        ? Optional.of(draft.append(VOTE.get(draft.language().code()))) : Optional.empty()),
                Plant.everywhere("AN105", "annexes numbered in digits", draft -> Optional.of(new CleanDraft.Planted(
                        draft.append(ANNEX.get(draft.language().code()) + " 1\n\nX.\n\n" + ANNEX.get(draft.language().code()) + " 2\n\nX.").text(),
                        draft.append("X").line()))),
                Plant.everywhere("AN106", "an annex that nothing speaks of", draft -> Optional.of(draft.append(ANNEX.get(draft.language().code()) + "\n\nX."))),
                Plant.everywhere("AN107", "the meeting after the annex", draft -> Optional.of(new CleanDraft.Planted(
                        draft.append(ANNEX.get(draft.language().code()) + "\n\nX.\n\n*" + MEETING.get(draft.language().code()) + "*").text(), draft.append("X").line() + 4))),
                Plant.everywhere("AN108", "notes that begin anew in the annex", draft -> draft.note(1).map(note -> {
                    String call = draft.source(draft.resolution().calls().get(0).span());
                    CleanDraft.Planted planted = draft.append(ANNEX.get(draft.language().code()) + "\n\nX" + call + ".\n\n" + draft.source(note.markerSpan()) + " X.");
                    return new CleanDraft.Planted(planted.text(), planted.line() + 4);
                })));
    }
}
