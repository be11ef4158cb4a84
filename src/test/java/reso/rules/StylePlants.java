package reso.rules;

import java.util.List;

/** Defects of style and terms. */
final class StylePlants {
    private StylePlants() {}

    static List<Plant> all() {
        return List.of(
                Sayings.reason("ST101", "a spelling in -ise", "en", "and their organisation"),
                Sayings.reason("ST102", "an American spelling", "en", "and the program of neighboring villages"),
                Sayings.reason("ST103", "a sign for per cent", "en", "by 50%"),
                Sayings.reason("ST104", "small letters", "en", "of member states", "fr", "des états membres", "es", "de los estados miembros"),
                Sayings.reason("ST105", "an abbreviation", "en", "of the UN", "fr", "de l’O.N.U."),
                Sayings.reason("ST106", "another name", "en", "of Ivory Coast", "fr", "de la Birmanie", "es", "de Costa de Marfil", "ru", "Белоруссии", "zh", "北朝鲜", "ar", "من كوريا الشمالية"),
                Sayings.reason("ST107", "a word for men", "en", "by the chairman", "fr", "et les hommes d’affaires", "es", "y los hombres de negocios"),
                Sayings.reason("ST108", "a possessive", "en", "and Norway’s plan"),
                new Plant("ST109", "what States shall do", List.of("en"), draft -> draft.organ().equals("sc") ? java.util.Optional.empty()
                        : draft.act(2).map(act -> draft.replace(CleanDraft.opening(act), "Member States shall"))),
                Sayings.reason("ST110", "a contraction", "en", "that they don’t have"),
                Sayings.reason("ST111", "the first person", "en", "that we need"),
                Sayings.reason("ST112", "a season", "en", "in spring 2027", "fr", "au printemps 2027"),
                new Plant("ST113", "far too many words", List.of("en", "fr", "es", "ru", "zh", "ar"), draft -> draft.reason(2)
                        .map(reason -> Sayings.behind(draft, reason, (draft.language().hasWordSpaces() ? "aaa bbb " : "我国").repeat(130).strip()))),
                Sayings.reason("ST114", "a session in figures", "en", "at its 82nd session", "fr", "à sa 82e session"),
                Sayings.reason("ST114", "a small number in figures", "en", "for 3 years", "fr", "pendant 3 ans", "es", "durante 3 años"),
                Sayings.reason("ST115", "a word twice", "en", "of of schools", "fr", "et et", "es", "de de", "ru", "и школы школы", "ar", "إلى إلى"),
                Sayings.reason("ST116", "a day too many", "en", "on 31 November 2026", "fr", "le 31 novembre 2026", "es", "el 31 de noviembre de 2026", "ru", "31 ноября 2026 года",
                        "zh", "2026年11月31日", "ar", "في 31 تشرين الثاني/نوفمبر 2026"),
                Sayings.reason("ST117", "a foreign sign", "en", "and plan n° 5", "fr", "et le plan No. 5", "es", "y el plan n° 5"),
                Sayings.reason("ST118", "a long ordinal", "fr", "et la 2ème école"));
    }
}
