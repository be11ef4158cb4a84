package reso.rules;

import java.util.List;

/** Defects in what a draft says of the documents it cites. */
final class CitationPlants {
    private static final String CONVENTION_EN = "the United Nations Convention against Transnational Organized Crime";
    private static final String CONVENTION_FR = "la Convention des Nations Unies contre la criminalité transnationale organisée";

    private CitationPlants() {}

    static List<Plant> all() {
        return List.of(
                Sayings.reason("CI101", "a symbol without a stroke", "en", "of A/RES70/1", "fr", "de A/RES70/1", "es", "de A/RES70/1", "ru", "A/RES70/1", "zh", "A/RES70/1",
                        "ar", "A/RES70/1"),
                Sayings.reason("CI102", "a letter for a figure", "en", "and resolution 70/l", "fr", "et la résolution 7O/1", "es", "y la resolución 70/l", "ru", "и резолюцию 7O/1",
                        "zh", "第70/l号决议", "ar", "والقرار 70/l"),
                Sayings.reason("CI103", "a number too high", "en", "and General Assembly resolution 70/999", "fr", "et la résolution 70/999 de l’Assemblée générale",
                        "es", "y la resolución 70/999 de la Asamblea General", "ru", "и резолюцию 70/999 Генеральной Ассамблеи", "zh", "大会第70/999号决议",
                        "ar", "وقرار الجمعية العامة 70/999"),
                Sayings.reason("CI104", "the year of another resolution", "en", "and Security Council resolution 1325 (2001)", "fr", "et la résolution 1325 (2001) du Conseil de sécurité",
                        "es", "y la resolución 1325 (2001) del Consejo de Seguridad", "ru", "и резолюцию 1325 (2001) Совета Безопасности", "zh", "安全理事会第1325(2001)号决议",
                        "ar", "وقرار مجلس الأمن 1325 (2001)"),
                Sayings.reason("CI105", "no year", "en", "and Security Council resolution 1820", "fr", "et la résolution 1820 du Conseil de sécurité",
                        "es", "y la resolución 1820 del Consejo de Seguridad", "ru", "и резолюцию 1820 Совета Безопасности"),
                Sayings.reason("CI106", "no session", "en", "and resolution 2200 A", "fr", "et la résolution 2200 A", "es", "y la resolución 2200 A", "ru", "и резолюцию 2200 A"),
                Sayings.reason("CI107", "the symbol for the number", "en", "and resolution A/RES/61/106", "fr", "et la résolution A/RES/61/106", "es", "y la resolución A/RES/61/106",
                        "ru", "и резолюцию A/RES/61/106", "zh", "A/RES/61/106号决议", "ar", "والقرار A/RES/61/106"),
                new Plant("CI108", "a note without an organ", List.of("en", "fr"), draft -> draft.organ().equals("ccpcj")
                        ? Sayings.note("CI108", "", "en", "in this way|Resolution 72/1.", "fr", "ainsi|Résolution 72/1.").into(draft) : java.util.Optional.empty()),
                new Plant("CI109", "the name of the body itself", List.of("en", "fr", "es", "ru", "ar"), draft -> draft.organ().equals("ga") ? draft.reason(1)
                        .map(reason -> Sayings.behind(draft, reason, switch (draft.language().code()) {
                            case "en" -> "and General Assembly resolution 61/106";
                            case "fr" -> "et la résolution 61/106 de l’Assemblée générale";
                            case "es" -> "y la resolución 61/106 de la Asamblea General";
                            case "ru" -> "и резолюцию 61/106 Генеральной Ассамблеи";
                            default -> "وقرار الجمعية العامة 61/106";
                        })) : java.util.Optional.empty()),
                Sayings.reasonOf("hrc", "CI110", "no organ", "en", "and resolution 36/1", "fr", "et la résolution 36/1", "es", "y la resolución 36/1", "ru", "и резолюцию 36/1"),
                Sayings.reasonOf("ga", "CI111", "another’s resolution as its own", "en", "and its resolution 1325 (2000)", "fr", "et sa résolution 1325 (2000)",
                        "es", "y su resolución 1325 (2000)", "ru", "и свою резолюцию 1325 (2000)"),
                Sayings.reason("CI112", "a comma before and", "en", "and resolutions 61/180, 63/194, and 64/293", "fr", "et les résolutions 61/180, 63/194, et 64/293",
                        "es", "y las resoluciones 61/180, 63/194, y 64/293", "ru", "и резолюции 61/180, 63/194, и 64/293"),
                Sayings.reason("CI113", "a link to another document", "en", "and resolution [61/106](https://undocs.org/A/RES/61/105)", "fr", "et la résolution [61/106](https://undocs.org/A/RES/61/105)",
                        "es", "y la resolución [61/106](https://undocs.org/A/RES/61/105)", "ru", "и резолюцию [61/106](https://undocs.org/A/RES/61/105)"),
                Sayings.reason("CI114", "a number of another body", "en", "and Security Council resolution 61/106", "fr", "et la résolution 61/106 du Conseil de sécurité",
                        "es", "y la resolución 61/106 del Consejo de Seguridad", "ru", "и резолюцию 61/106 Совета Безопасности", "zh", "安全理事会第61/106号决议",
                        "ar", "وقرار مجلس الأمن 61/106"),
                Sayings.reason("CI201", "another year", "en", "and General Assembly resolution 55/25 of 15 November 1999", "fr", "et la résolution 55/25 de l’Assemblée générale, du 15 novembre 1999",
                        "es", "y la resolución 55/25 de la Asamblea General, de 15 de noviembre de 1999", "ru", "и резолюцию 55/25 Генеральной Ассамблеи от 15 ноября 1999 года",
                        "zh", "大会1999年11月15日第55/25号决议", "ar", "وقرار الجمعية العامة 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 1999"),
                Sayings.reason("CI202", "a date of another session", "en", "and General Assembly resolution 61/299 of 1 March 2010", "fr", "et la résolution 61/299 de l’Assemblée générale, du 1er mars 2010",
                        "es", "y la resolución 61/299 de la Asamblea General, de 1 de marzo de 2010", "ru", "и резолюцию 61/299 Генеральной Ассамблеи от 1 марта 2010 года",
                        "zh", "大会2010年3月1日第61/299号决议", "ar", "وقرار الجمعية العامة 61/299 المؤرخ 1 آذار/مارس 2010"),
                new Plant("CI203", "a document of later years", List.of("en", "fr"), draft -> draft.organ().equals("ga") ? draft.rewrite("2026", "2016")
                        .map(old -> new CleanDraft.Planted(old.text().replace(" 70/1 ", " 77/186 "), CleanDraft.lineOf(draft.text(), draft.reason(1).orElseThrow().span().start())))
                        : java.util.Optional.empty()),
                Sayings.reason("CI204", "another title", "en", "and General Assembly resolution 70/1, entitled “Changing the world”",
                        "fr", "et la résolution 70/1 de l’Assemblée générale, intitulée « Changer le monde »"),
                Sayings.reasonOf("ga", "CI205", "no date", "en", "and its resolution 55/25", "fr", "et sa résolution 55/25", "es", "y su resolución 55/25", "ru", "и свою резолюцию 55/25"),
                Sayings.note("CI301", "an abbreviated series", "en", "in this way|UNTS vol. 2225, No. 39574.", "fr", "ainsi|RTNU vol. 2225, n° 39574.",
                        "es", "así|UNTS vol. 2225, núm. 39574.", "ru", "так|UNTS vol. 2225, No. 39574.", "ar", "هكذا|UNTS vol. 2225, No. 39574."),
                Sayings.note("CI302", "the volume of a protocol", "en", "under " + CONVENTION_EN + "|United Nations, *Treaty Series*, vol. 2237, No. 39574.",
                        "fr", "en application de " + CONVENTION_FR + "|Nations Unies, *Recueil des Traités*, vol. 2237, nᵒ 39574.",
                        "es", "de conformidad con la Convención|Naciones Unidas, *Treaty Series*, vol. 2227, núm. 39574.",
                        "ru", "согласно Конвенции|United Nations, *Treaty Series*, vol. 2227, No. 39574.", "zh", "根据公约|联合国，《条约汇编》，第2227卷，第39574号。",
                        "ar", "وفقا للاتفاقية|United Nations, *Treaty Series*, vol. 2227, No. 39574."),
                Sayings.noteCall("CI303", "a name of its own making", "fr", "et le Plan d’action mondial des Nations Unies contre la traite des personnes|Résolution 64/293 de l’Assemblée générale.",
                        "en", "and the United Nations Global Plan of Action against Trafficking in Persons|General Assembly resolution 64/293."),
                Sayings.note("XR107", "a note that is not there", "en", "in this way|See footnote 77.", "fr", "ainsi|Voir note 77.", "es", "así|Véase la nota 77.", "ru", "так|См. сноску 77.",
                        "ar", "هكذا|انظر الحاشية 77."),
                Sayings.note("FN201", "ibid. after another kind of source", "en", "in this way|A/81/150.|*Ibid*., vol. 2237, No. 39574.", "fr", "ainsi|A/81/150.|*Ibid*., vol. 2237, nᵒ 39574.",
                        "es", "así|A/81/150.|*Ibid*., vol. 2237, núm. 39574.", "ru", "так|A/81/150.|Там же, vol. 2237, No. 39574.", "ar", "هكذا|A/81/150.|المرجع نفسه، vol. 2237, No. 39574."),
                Sayings.note("FN202", "the series in full twice", "en ru ar", "|United Nations, *Treaty Series*, vol. 999, No. 14668.|United Nations, *Treaty Series*, vol. 993, No. 14531.",
                        "fr", "|Nations Unies, *Recueil des Traités*, vol. 999, nᵒ 14668.|Nations Unies, *Recueil des Traités*, vol. 993, nᵒ 14531.",
                        "es", "|Naciones Unidas, *Treaty Series*, vol. 999, núm. 14668.|Naciones Unidas, *Treaty Series*, vol. 993, núm. 14531."),
                Sayings.note("FN204", "a source that the text has", "en", "and General Assembly resolution 61/106|General Assembly resolution 61/106.",
                        "fr", "et la résolution 61/106 de l’Assemblée générale|Résolution 61/106 de l’Assemblée générale."),
                Sayings.note("FN205", "the same words twice", "en fr es ru zh ar", "|A/81/999.|A/81/999."),
                Sayings.reasonOf("ga", "FN206", "a source in brackets", "en fr es ru zh ar", "(A/81/77)"));
    }
}
