package reso.rules;

import java.util.List;

/** Defects of typography. */
final class TypographyPlants {
    private TypographyPlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.in("fr", "TY101", "a plain space before a semicolon", draft -> draft.act(1).map(act -> draft.endIn(act, " ;"))),
                Plant.in("en fr", "TY102", "straight apostrophes alone", draft -> draft.text().contains("’") ? draft.rewrite("’", "'")
                        : draft.reason(2).map(reason -> Sayings.behind(draft, reason, "and the women's plan"))),
                Sayings.reason("TY103", "two spaces", "en", "and  schools", "fr", "et  écoles", "es", "y  escuelas", "ru", "и  школы", "ar", "و  مدارس"),
                Plant.in("en es ru ar", "TY104", "a space before a comma", draft -> draft.reason(2)
                        .map(reason -> draft.endIn(reason, " " + draft.language().typography().comma()))),
                Sayings.reason("TY105", "the marks of another language", "en", "entitled «Books»", "fr", "intitulée “Livres”", "es", "titulada «Libros»", "ru", "под названием “Книги”",
                        "zh", "题为«图书»"),
                Sayings.reason("TY107", "a plain space before a unit", "fr", "et 50 %"),
                Sayings.reason("TY108", "a hyphen in a range", "en", "in 2018-2030"),
                Sayings.reason("TY109", "a Latin comma", "zh", "特别是学校,以及村庄", "ar", "وخاصة المدارس, والقرى"),
                Sayings.reason("TY110", "a capital without its accent", "fr", "et Etats"),
                Plant.in("en fr es ru", "TY112", "a comma in italics", draft -> draft.act(-1).map(act ->
                        draft.insert(CleanDraft.opening(act).end(), ","))),
                Sayings.reason("TY113", "a zero-width space", "en fr es ru zh ar", "70\u200B1"),
                Sayings.reason("TY114", "a quotation without an end", "en", "entitled “Books", "fr", "intitulée «\u00A0Livres", "es", "titulada “Libros", "ru", "под названием «Книги", "zh", "题为《图书"),
                Plant.in("en fr es ru", "TY115", "straight marks among others", draft -> draft.reason(2).map(reason -> Sayings.behind(draft, reason,
                        "x’x \"yyy\" " + draft.language().typography().quotes().get(0) + "z" + draft.language().typography().quotes().get(1)))));
    }

}
