package reso.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reso.citation.Citation.Naming;
import reso.model.SmallDraft;

class CitationFinderTest {

    private static List<Citation> find(String language, String organ, String text) {
        return CitationFinder.find(SmallDraft.of(language, organ).paragraph(text).build());
    }

    /** Symbols in reading order; candidates joined by a bar, a treaty by volume and number, what cannot be read as ?. */
    private static String found(String language, String organ, String text) {
        return find(language, organ, text).stream().map(citation -> citation.<String>fold(
                document -> document.candidates().stream().map(Symbol::text).collect(Collectors.joining(" | ")),
                treaty -> treaty.volume() + "/" + treaty.registration(), unreadable -> "?")).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ ga ~ Recalling its resolutions 61/180, 63/194 and 64/293 of 30 July 2010, ~ A/RES/61/180; A/RES/63/194; A/RES/64/293
            en ~ ga ~ Recalling resolution 217 A (III) of 10 December 1948, ~ A/RES/217(III)[A]
            en ~ ga ~ its resolutions S-20/2 and ES-10/19, ~ A/RES/S-20/2; A/RES/ES-10/19
            en ~ ga ~ Security Council resolution 1325 (2000) ~ S/RES/1325 (2000)
            en ~ ga ~ Security Council resolutions 1325, 1820 and 1888. ~ S/RES/1325 (2000); S/RES/1820 (2008); S/RES/1888 (2009)
            fr ~ sc ~ la résolution 2231, ~ S/RES/2231 (2015)
            ru ~ ga ~ резолюция Совета Безопасности 1325 ~ S/RES/1325 (2000)
            en ~ ga ~ the Human Rights Council adopted resolution 36/1, ~ A/RES/36/1 | A/HRC/RES/36/1
            en ~ hrc ~ Recalling resolutions 48/134 and 70/1, ~ A/RES/48/134; A/RES/70/1
            en ~ ecosoc ~ the Economic and Social Council adopted resolution 1086 B (XXXIX) on 30 July 1965, ~ E/RES/1086(XXXIX)[B]
            fr ~ ecosoc ~ la Commission économique pour l’Amérique latine et les Caraïbes a adopté la résolution 574 (XXVII), ~ ?
            fr ~ ecosoc ~ résolution 155 C (VII) du Conseil économique et social et de sa propre résolution 415 (V) du 1er décembre 1950, ~ E/RES/155(VII)[C]; A/RES/415(V)
            en ~ ecosoc ~ the Commission on Crime Prevention and Criminal Justice, in accordance with its resolution 73/184 of 17 December 2018, ~ A/RES/73/184
            en ~ ga ~ Economic and Social Council resolution 2015/19 of 21 July 2015 ~ E/RES/2015/19
            en ~ ga ~ Human Rights Council resolutions 20/15 and 36/1, ~ A/HRC/RES/20/15; A/HRC/RES/36/1
            en ~ hrc ~ Recalling its resolution 36/1 and General Assembly resolution 60/251, ~ A/HRC/RES/36/1; A/RES/60/251
            en ~ hrc ~ Recalling resolution 36/1, ~ A/RES/36/1 | A/HRC/RES/36/1
            en ~ hrc ~ Recalling resolution 36/1 of 28 September 2017, ~ A/HRC/RES/36/1
            en ~ ga ~ its resolutions 74/92 A and B of 13 December 2019 ~ A/RES/74/92 A; A/RES/74/92 B
            en ~ ga ~ its resolution 54/237 A to C ~ A/RES/54/237 A-C
            en ~ ga ~ its decision 60/519 of 8 December 2005 ~ A/DEC/60/519
            en ~ ga ~ resolutions 61/180–61/183 of the General Assembly ~ A/RES/61/180; A/RES/61/183
            en ~ ccpcj ~ General Assembly resolution 72/1 of 27 September 2017 ~ A/RES/72/1
            en ~ ccpcj ~ Recalling its resolution 27/4, ~ ?
            en ~ unea ~ Recalling its resolution 4/1, ~ UNEP/EA.4/Res.1
            en ~ ga ~ statements S/PRST/2015/25 and A/73/5 (Vol. II), chap. III ~ S/PRST/2015/25; A/73/5 (Vol. II)
            en ~ ga ~ See A/50/60-S/1995/1, annex. ~ A/50/60-S/1995/1
            en ~ ga ~ See A/RES/70/1/Corr.1 and S/RES/1325 (2000)/Corr.1. ~ A/RES/70/1/Corr.1; S/RES/1325 (2000)/Corr.1
            fr ~ ga ~ Voir A/RES/60/1/Add.1 et A/RES/2131 (XX)/Rev.1. ~ A/RES/60/1/Add.1; A/RES/2131(XX)/Rev.1
            es ~ ga ~ Véase E/RES/2015/19/Corr.1. ~ E/RES/2015/19/Corr.1
            ru ~ ga ~ См. A/HRC/RES/36/1/Corr.1. ~ A/HRC/RES/36/1/Corr.1
            zh ~ ga ~ 见A/RES/70/1/Corr.1。 ~ A/RES/70/1/Corr.1
            ar ~ ga ~ انظر A/RES/70/1/Corr.1. ~ A/RES/70/1/Corr.1
            en ~ ga ~ United Nations, Treaty Series, vol. 2225, No. 39574. ~ 2225/39574
            en ~ ga ~ Ibid., vol. 2237, No. 39574. ~ 2237/39574
            en ~ ga ~ United Nations, Treaty Series, vols. 1833, 1834 and 1835, No. 31363. ~ 1833/31363
            en ~ ga ~ League of Nations, Treaty Series, vol. XCIV, No. 2138. ~ XCIV/2138
            en ~ ga ~ Recalling decision 1/CP.21 and decisions 2/CMA.3 and 3/COP.14, ~ 1/CP.21; 2/CMA.3; 3/COP.14
            fr ~ ga ~ la décision 1/CP.21, intitulée « Adoption de l’Accord », ~ 1/CP.21
            zh ~ ga ~ 第1/CP.21号决定 ~ 1/CP.21
            en ~ ga ~ World Health Assembly resolutions WHA71.1 and EB136.R7, ~ WHA71.1; EB136.R7
            fr ~ ga ~ la résolution 41 C/Résolution 19 et la décision 214 EX/Décision 5 ~ 41 C/Resolution 19; 214 EX/Decision 5
            ru ~ ga ~ резолюция 41 C/Резолюция 19 ~ 41 C/Resolution 19
            en ~ ga ~ decision X/2 of the Conference of the Parties to the Convention on Biological Diversity ~ UNEP/CBD/COP/DEC/X/2
            en ~ ga ~ decision 15/4 of the Conference of the Parties to the Convention on Biological Diversity ~ CBD/COP/DEC/15/4
            fr ~ ga ~ la décision 15/4 de la Conférence des Parties à la Convention sur la diversité biologique ~ CBD/COP/DEC/15/4
            zh ~ ga ~ 《生物多样性公约》缔约方大会第15/4号决定 ~ CBD/COP/DEC/15/4
            en ~ ga ~ decision XXXI/1 of the parties ~ ?
            fr ~ ccpcj ~ Résolution 72/1 de l'Assemblée générale. ~ A/RES/72/1
            fr ~ ga ~ les résolutions 61/16, 68/1 et 72/305 de l’Assemblée générale, en date du 23 juillet 2018, ~ A/RES/61/16; A/RES/68/1; A/RES/72/305
            fr ~ ga ~ les résolutions 20/15 et 41/4 du Conseil des droits de l’homme, en date des 5 juillet 2012 ~ A/HRC/RES/20/15; A/HRC/RES/41/4
            fr ~ sc ~ dans ses résolutions 1325 (2000) et 1820 (2008), ~ S/RES/1325 (2000); S/RES/1820 (2008)
            fr ~ ga ~ résolutions 1267 (1999), 1989 (2011) et 2253 (2015) du Conseil ~ S/RES/1267 (1999); S/RES/1989 (2011); S/RES/2253 (2015)
            fr ~ ecosoc ~ Rappelant sa résolution 2021/4 du 14 septembre 2020, ~ E/RES/2021/4
            fr ~ ga ~ Nations Unies, Recueil des Traités, vol. 2237, n° 39574. ~ 2237/39574
            fr ~ ga ~ Nations Unies, Recueil des Traités, vol. 2237, nº 39574. ~ 2237/39574
            fr ~ ga ~ Nations Unies, Recueil des Traités, vol. 2237, No 39574. ~ 2237/39574
            fr ~ ga ~ Nations Unies, Recueil des Traités, vol. 2237, Nᵒ 39574. ~ 2237/39574
            es ~ ga ~ Naciones Unidas, Treaty Series, vol. 2237, N.º 39574. ~ 2237/39574
            es ~ ga ~ Naciones Unidas, Treaty Series, vol. 2237, Nº 39574. ~ 2237/39574
            en ~ ga ~ United Nations, Treaty Series, vol. 2237, № 39574. ~ 2237/39574
            en ~ ga ~ United Nations, Treaty Series, vol. 2237, N° 39574. ~ 2237/39574
            en ~ ga ~ United Nations, Treaty Series, vol 2237, No. I-39574. ~ 2237/39574
            en ~ ga ~ United Nations, Treaty Series, vol. 2237, 39574. ~ 2237/39574
            ru ~ ga ~ United Nations, Treaty Series, vol. 2237, № 39574. ~ 2237/39574
            ar ~ ga ~ الأمم المتحدة، مجموعة المعاهدات، المجلد 2237، رقم 39574. ~ 2237/39574
            zh ~ ga ~ 联合国，《条约汇编》，第2237卷，No. 39574。 ~ 2237/39574
            en ~ ga ~ Recalling resolution 1325 of 2000, ~ S/RES/1325 (2000)
            en ~ ga ~ resolution 1325 of 2001 ~ S/RES/1325 (2001)
            en ~ ga ~ resolution 1325 of 2010 ~ ?
            en ~ ga ~ res. 70/1, UNGA 70/1, UNSC res 1325 (2000) and UNSC 1325 (2000) ~ A/RES/70/1; A/RES/70/1; S/RES/1325 (2000); S/RES/1325 (2000)
            fr ~ ga ~ rés. 70/1 et CSNU 1325 (2000) ~ A/RES/70/1; S/RES/1325 (2000)
            ru ~ ga ~ рез. СБ ООН 1325 (2000), ГА ООН 70/1 ~ S/RES/1325 (2000); A/RES/70/1
            zh ~ ga ~ 联大第70/1号决议 ~ A/RES/70/1
            en ~ ga ~ resolution 3541 (XXXI) ~ A/RES/3541(XXXI)
            en ~ ga ~ Security Council resolution 1325 of 2001 ~ S/RES/1325 (2001)
            es ~ ga ~ la resolución 1325 de 2000 ~ S/RES/1325 (2000)
            fr ~ ga ~ la résolution 1325 de 2000 ~ S/RES/1325 (2000)
            ru ~ ga ~ резолюция 1325 от 2000 года ~ S/RES/1325 (2000)
            ar ~ ga ~ القرار 1325 لعام 2000 ~ S/RES/1325 (2000)
            zh ~ ga ~ 2000年第1325号决议 ~ S/RES/1325 (2000)
            en ~ ga ~ General Assembly resolution 2200 A of 1966 ~ A/RES/2200(XXI)[A]
            en ~ ga ~ Security Council resolutions 242 (1967), 338 and 1397 (2002) ~ S/RES/242 (1967); S/RES/338 (1973); S/RES/1397 (2002)
            ar ~ ga ~ قرارات مجلس الأمن 242 (1967) و 338 و 1397 (2002) ~ S/RES/242 (1967); S/RES/338 (1973); S/RES/1397 (2002)
            en ~ ga ~ Security Council resolutions 242 (1967) and 338 ~ S/RES/242 (1967); S/RES/338 (1973)
            en ~ ga ~ Recalling resolutions 1325 (2000), 1820 (2008) and 1888, ~ S/RES/1325 (2000); S/RES/1820 (2008); S/RES/1888 (2009)
            ru ~ ga ~ ссылаясь на резолюции 1325 (2000) и 1820, ~ S/RES/1325 (2000); S/RES/1820 (2008)
            en ~ ga ~ between resolution 1325 (2000) and 2015, and resolution 1820 (2008) and 500 women ~ S/RES/1325 (2000); S/RES/1820 (2008)
            en ~ ga ~ Security Council resolutions 84 and 85 ~ S/RES/84 (1950); S/RES/85 (1950)
            en ~ ga ~ Recalling resolutions 70/1 and 1325 of 31 October 2000, ~ A/RES/70/1; S/RES/1325 (2000)
            fr ~ ga ~ les résolutions 70/1, 1325 du 31 octobre 2000 et 64/293, ~ A/RES/70/1; S/RES/1325 (2000); A/RES/64/293
            es ~ ga ~ las resoluciones 70/1 y 1325, de 31 de octubre de 2000, ~ A/RES/70/1; S/RES/1325 (2000)
            ru ~ ga ~ резолюции 70/1 и 1325 от 31 октября 2000 года ~ A/RES/70/1; S/RES/1325 (2000)
            ar ~ ga ~ القرارين 70/1 و 1325 المؤرخ 31 تشرين الأول/أكتوبر 2000 ~ A/RES/70/1; S/RES/1325 (2000)
            en ~ ga ~ Recalling all its previous resolutions, including 70/1, ~ A/RES/70/1
            es ~ ga ~ sus resoluciones anteriores, en particular 70/1 y 64/293, ~ A/RES/70/1; A/RES/64/293
            ru ~ ga ~ свои предыдущие резолюции, в частности 70/1, ~ A/RES/70/1
            en ~ ga ~ Recalling its resolutions 70/1 & 700/1, resolution No. 701/1 and the resolutions of the Assembly 702/1, ~ A/RES/70/1; ?; ?; ?
            zh ~ ga ~ 回顾70/1号决议、决议64/293和安全理事会决议1325(2000)， ~ A/RES/70/1; A/RES/64/293; S/RES/1325 (2000)
            en ~ ga ~ Human Rights Council decision 2/102 and Commission on Human Rights resolution 2005/80 ~ A/HRC/DEC/2/102; E/CN.4/RES/2005/80
            fr ~ ga ~ Ibid., vol. 2225, no 39574. ~ 2225/39574
            es ~ ga ~ sus resoluciones 53/77 D, de 4 de diciembre de 1998, y 55/33 S, de 20 de noviembre de 2000, ~ A/RES/53/77 D; A/RES/55/33 S
            es ~ ga ~ las resoluciones del Consejo de Seguridad 242 (1967) y 338 (1973), ~ S/RES/242 (1967); S/RES/338 (1973)
            es ~ ga ~ Naciones Unidas, Treaty Series, vol. 2225, núm. 39574. ~ 2225/39574
            es ~ ecosoc ~ la resolución 1514 (XV) de la Asamblea General, de 14 de diciembre de 1960, ~ A/RES/1514(XV)
            ru ~ ga ~ ссылаясь на свои резолюции 61/180 от 20 декабря 2006 года и 64/293 от 30 июля 2010 года, ~ A/RES/61/180; A/RES/64/293
            ru ~ ecosoc ~ резолюции Генеральной Ассамблеи 54/228 и 2005/1 Экономического и Социального Совета ~ A/RES/54/228; E/RES/2005/1
            ru ~ ga ~ резолюцию 1325 (2000) Совета Безопасности от 31 октября 2000 года ~ S/RES/1325 (2000)
            ru ~ ga ~ резолюции 56/24 Н ~ A/RES/56/24 H
            zh ~ ccpcj ~ 大会第70/1号决议 ~ A/RES/70/1
            zh ~ ga ~ 回顾其2015年9月25日第70/1号和2010年7月30日第64/293号决议， ~ A/RES/70/1; A/RES/64/293
            zh ~ ga ~ 安全理事会第1325(2000)、1820(2008)和1888(2009)号决议 ~ S/RES/1325 (2000); S/RES/1820 (2008); S/RES/1888 (2009)
            zh ~ ga ~ 经济及社会理事会2015年7月21日关于预防犯罪委员会第二十五届会议的第2015/19号决议 ~ E/RES/2015/19
            zh ~ ga ~ 第76/246 B号、第76/235号和第57/283B号决议 ~ A/RES/76/246 B; A/RES/76/235; A/RES/57/283 B
            zh ~ ecosoc ~ 大会ES-10/15号决议 ~ A/RES/ES-10/15
            zh ~ ga ~ 第217 A (III)号决议 ~ A/RES/217(III)[A]
            zh ~ ga ~ 第２１７ Ａ （ＩＩＩ）号决议 ~ A/RES/217(III)[A]
            zh ~ ga ~ 联合国，《条约汇编》，第2225卷，第39574号。 ~ 2225/39574
            zh ~ ga ~ 同上，第2237卷，第39574号。 ~ 2237/39574
            ar ~ ga ~ إذ تشير إلى قراراتها 61/180 المؤرخ 20 كانون الأول/ديسمبر 2006 و 64/293 المؤرخ 30 تموز/يوليه 2010، ~ A/RES/61/180; A/RES/64/293
            ar ~ ecosoc ~ قرار الجمعية العامة 70/1 ~ A/RES/70/1
            ar ~ ecosoc ~ قراري الجمعية العامة 306/74 و 156/75 ~ A/RES/74/306; A/RES/75/156
            en ~ ga ~ resolution 306/74 ~ ?
            ar ~ hrc ~ قراره 36/1 ~ A/HRC/RES/36/1
            zh ~ ga ~ 安全理事会第1325号决议 ~ S/RES/1325 (2000)
            ar ~ ga ~ القرار 217 ألف (د-3) ~ A/RES/217(III)[A]
            ar ~ ga ~ القرار 67/234 باء ~ A/RES/67/234 B
            ar ~ ga ~ القرار دإ-20/2 وقرارها دإط-10/15 ~ A/RES/S-20/2; A/RES/ES-10/15
            ar ~ ga ~ القرار ٧٠/١ المؤرخ ٢٥ أيلول/سبتمبر ٢٠١٥ ~ A/RES/70/1
            ar ~ ga ~ قرار مجلس الأمن 1325 (2000) ~ S/RES/1325 (2000)
            """)
    void everyLanguageIsRead(String language, String organ, String text, String symbols) {
        assertEquals(symbols, found(language, organ, text));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ ga ~ Recalling resolution 1325 of 31 October 2000, ~ S/RES/1325 (2000)
            fr ~ ga ~ Rappelant la résolution 1325 du 31 octobre 2000, ~ S/RES/1325 (2000)
            es ~ ga ~ Recordando la resolución 1325, de 31 de octubre de 2000, ~ S/RES/1325 (2000)
            ru ~ ga ~ ссылаясь на резолюцию 1325 от 31 октября 2000 года, ~ S/RES/1325 (2000)
            zh ~ ga ~ 回顾2000年10月31日第1325号决议， ~ S/RES/1325 (2000)
            ar ~ ga ~ وإذ تشير إلى القرار 1325 المؤرخ 31 تشرين الأول/أكتوبر 2000، ~ S/RES/1325 (2000)
            en ~ ga ~ resolutions 1325 of 31 October 2000 and 1820 of 19 June 2008, ~ S/RES/1325 (2000); S/RES/1820 (2008)
            zh ~ ga ~ 安全理事会2000年10月31日第1325号决议 ~ S/RES/1325 (2000)
            zh ~ ga ~ 安全理事会第1325、1820和2242号决议 ~ S/RES/1325 (2000); S/RES/1820 (2008); S/RES/2242 (2015)
            zh ~ sc ~ 第2231号决议 ~ S/RES/2231 (2015)
            en ~ ga ~ resolution 1514 of 14 December 1960 ~ A/RES/1514(XV)
            en ~ ga ~ its resolution 1514 of 14 December 1960 ~ A/RES/1514(XV)
            en ~ ga ~ its resolution 217 A of 10 December 1948 ~ A/RES/217(III)[A]
            en ~ sc ~ resolution 1514 of 14 December 1960 ~ A/RES/1514(XV)
            en ~ sc ~ resolution 1514 of 4 November 2003 ~ S/RES/1514 (2003)
            en ~ ga ~ resolution 14 of 4 October 1946 ~ ''
            en ~ ga ~ resolution 1325 of 31 October 2001 ~ ?
            en ~ ga ~ its resolution 1325 of 31 October 2000 ~ ?
            en ~ ga ~ resolution 1325 of the Parliamentary Assembly ~ ?
            en ~ ga ~ the Security Council, in resolution 1325, ~ S/RES/1325 (2000)
            en ~ ga ~ resolutions 1325 to 1330 of the Security Council ~ S/RES/1325 (2000); S/RES/1330 (2000)
            en ~ ga ~ Security Council resolutions 1325–1330 ~ S/RES/1325 (2000); S/RES/1330 (2000)
            en ~ ga ~ Security Council resolution 1540-2004 ~ ''
            en ~ ga ~ Security Council resolution 99999 ~ ?
            en ~ ga ~ resolution 1325 ~ ?
            ru ~ ga ~ резолюцию и обсуждение на сессии Экономического и Социального Совета 2020 года ~ ''
            en ~ ga ~ resolution 75/99999 ~ A/RES/75/99999
            fr ~ ga ~ la résolution 75/99999 ~ A/RES/75/99999
            zh ~ ga ~ 第75/99999号决议 ~ A/RES/75/99999
            ar ~ ga ~ القرار 75/99999 ~ A/RES/75/99999
            en ~ ga ~ resolution 999/12345 ~ ?
            en ~ ga ~ Security Council resolution 99999 (2000) ~ S/RES/99999 (2000)
            en ~ ga ~ Security Council resolution 1325 (2000). Later, resolution 1325 was reaffirmed. ~ S/RES/1325 (2000); S/RES/1325 (2000)
            fr ~ ga ~ la résolution 1325 (2000) du Conseil de sécurité, puis la résolution 1325, ~ S/RES/1325 (2000); S/RES/1325 (2000)
            en ~ ga ~ resolutions 500 (VI) and 500 (1982) differ, and resolution 500 is either ~ A/RES/500(VI); S/RES/500 (1982); ?
            """)
    void aNumberAloneIsReadByItsDateItsOrganOrItsFirstMention(String language, String organ, String text, String symbols) {
        assertEquals(symbols.equals("''") ? "" : symbols, found(language, organ, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ resolution on targets 5.2, 8.7 and 16.2
            en ~ a resolution supported by 1325 women
            en ~ Reaffirming the resolution of 2015
            en ~ Recalling its resolution, available 24/7, on hotlines
            en ~ the decision to stop after 9/11
            en ~ a decision of 1/3 of the members
            en ~ page 2/4 of the resolution
            en ~ Recalling its resolutions on parity, including 50/50 parity in parliaments,
            en ~ Recalling its resolutions, Law No. 1325 of 31 October 2000 and Decree 1540 of 28 April 2004,
            en ~ the resolution of the meeting, at which 1325 of 2000 delegates voted
            en ~ resolution and/or HIV/AIDS programmes
            en ~ the decision of 12/12/2019
            en ~ Report of the Conference, chap. I, resolution 1, annex I.
            en ~ See A/67/1, annex, resolution 14/221.
            en ~ (OP/NSA/1121/023)
            fr ~ les cibles 5.2, 8.7 et 16.2 de la résolution
            fr ~ la résolution est appliquée 24/7
            es ~ enfermedad de 2019 (COVID-19), resolución
            es ~ resolución sobre la enfermedad de 2019 (COVID-19)
            ru ~ резолюция, принятая 3/4 голосов
            zh ~ 《经济及社会理事会正式记录，2022年，补编第4号》，第一章，C节，第53/107号决定，(d)分段。
            zh ~ 决议获三分之二多数票，即2/3通过
            ar ~ القرار المتعلق بالأهداف 5-2 و 8-7
            en ~ United Nations publication, Sales No. E.89.IX.1.
            en ~ Resolution ECM/Res.5 (III) of the Council of Ministers
            """)
    void trapsAreNotCitations(String language, String text) {
        String symbols = find(language, "ga", text).stream().filter(c -> !c.text().startsWith("A/67/1")).map(Citation::text)
                .collect(Collectors.joining("; "));
        assertEquals("", symbols);
    }

    private static Citation.Document only(String language, String organ, String text) {
        List<Citation> citations = find(language, organ, text);
        assertEquals(1, citations.size(), () -> citations.toString());
        return (Citation.Document) citations.get(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ its resolution 70/1 of 25 September 2015
            en ~ Recalling the adoption on 25 September 2015 of its resolution 70/1,
            en ~ its resolution 70/1, adopted on September 25, 2015,
            fr ~ l’adoption, par l’Assemblée générale, le 25 septembre 2015, de la résolution 70/1, intitulée
            fr ~ la résolution 70/1 de l’Assemblée générale, en date du 25 septembre 2015
            es ~ su resolución 70/1, de 25 de septiembre de 2015, titulada
            ru ~ резолюция 70/1 Генеральной Ассамблеи от 25 сентября 2015 года
            zh ~ 大会2015年9月25日题为“变革我们的世界”的第70/1号决议
            en ~ resolution 70/1 (25.09.2015)
            en ~ resolution 70/1 [25 September 2015]
            en ~ resolution 70/1, adopted unanimously by the General Assembly on 25 September 2015
            fr ~ la résolution 70/1, adoptée à l’unanimité par l’Assemblée générale le 25 septembre 2015
            es ~ la resolución 70/1, aprobada por unanimidad por la Asamblea General el 25 de septiembre de 2015
            en ~ resolution 70/1 of 2015-09-25
            ru ~ резолюция 70/1 от 25.09.2015
            zh ~ 其二〇一五年九月二十五日第70/1号决议
            en ~ resolution 70/1, adopted by the General Assembly on 25 September 2015
            en ~ resolution 70/1, entitled “Transforming our world”, of 25 September 2015
            en ~ resolution 70/1, which it adopted on 25 September 2015
            en ~ resolution 70/1, which the General Assembly adopted by consensus on 25 September 2015, entitled “Our world”
            en ~ the Agenda adopted by the General Assembly on 25 September 2015 in its resolution 70/1
            en ~ A/RES/70/1, adopted on 25 September 2015
            fr ~ la résolution 70/1, qu’elle a adoptée le 25 septembre 2015
            fr ~ le Programme, adopté le 25 septembre 2015 par la résolution 70/1
            es ~ la resolución 70/1, aprobada por la Asamblea General el 25 de septiembre de 2015
            es ~ la Agenda, aprobada el 25 de septiembre de 2015 en su resolución 70/1
            ru ~ резолюцию 70/1, принятую Генеральной Ассамблеей 25 сентября 2015 года
            ru ~ Повестку дня, принятую 25 сентября 2015 года в резолюции 70/1
            zh ~ 2015年9月25日通过的题为“变革我们的世界，二〇三〇年议程”的第70/1号决议
            zh ~ 2015年9月25日关于发展的第70/1号决议
            ar ~ القرار 70/1 الذي اتخذته الجمعية العامة في 25 أيلول/سبتمبر 2015
            ar ~ قرارها 70/1 المؤرخ 25 أيلول/ سبتمبر 2015
            """)
    void theDateBesideItIsReadBeforeAndAfter(String language, String text) {
        Citation.Document citation = only(language, "ga", text);
        assertEquals(Optional.of(LocalDate.of(2015, 9, 25)), citation.beside().date().filter(Citation.Dated::own).map(Citation.Dated::value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ the tenth anniversary, on 25 September 2025, of resolution 70/1
            en ~ the entry into force, on 1 January 2016, of resolution 70/1
            en ~ the political declaration of 1 May 2014, resolution 70/1
            en ~ in line with resolution 70/1, on 1 July 2015 the mandate ended
            fr ~ le dixième anniversaire, le 25 septembre 2025, de la résolution 70/1
            es ~ el décimo aniversario, el 25 de septiembre de 2025, de la resolución 70/1
            """)
    void aDateOfSomethingElseIsNotItsOwn(String language, String text) {
        assertEquals(Optional.empty(), only(language, "ga", text).beside().date().filter(Citation.Dated::own));
    }

    @Test
    void eachItemOfAListOwnsItsDate() {
        List<String> dates = find("en", "ga", "its resolutions 58/85 of 9 December 2003, 67/109 of 17 December 2012 and 70/1,").stream()
                .map(c -> ((Citation.Document) c).beside().date().map(d -> d.value().toString()).orElse("-")).toList();
        assertEquals(List.of("2003-12-09", "2012-12-17", "-"), dates);
    }

    @Test
    void datesListedAfterAListAreHandedOutInOrder() {
        List<String> dates = find("fr", "ecosoc", "les résolutions 61/16 et 68/1 de l’Assemblée générale, en date des 20 novembre 2006 et 20 septembre 2013,")
                .stream().map(c -> ((Citation.Document) c).beside().date().map(d -> d.value().toString()).orElse("-")).toList();
        assertEquals(List.of("2006-11-20", "2013-09-20"), dates);
    }

    @Test
    void aDateOfSomethingElseIsNotTaken() {
        assertEquals(Optional.empty(), only("zh", "sc", "延长至2022年11月30日，第1977(2011)号决议").beside().date());
        assertEquals(Optional.empty(), only("en", "sc", "until 30 November 2022, and recalls resolution 1977 (2011)").beside().date());
        assertEquals(Optional.empty(), only("en", "sc", "extended until 30 November 2022 by resolution 1977 (2011)").beside().date());
        assertEquals(Optional.empty(), only("en", "sc", "paragraph 10 of resolution 2722 (2024) through July 15, 2026").beside().date());
        assertEquals(Optional.empty(), only("es", "sc", "prorrogado hasta el 30 de noviembre de 2022 por la resolución 1977 (2011)").beside().date());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ the adoption, on 25 September 2015, of resolutions 70/1 and 70/2
            fr ~ l’adoption, le 25 septembre 2015, des résolutions 70/1 et 70/2
            zh ~ 其2015年9月25日第70/1和70/2号决议
            """)
    void aDateBeforeAListServesAllOfItsSession(String language, String text) {
        assertEquals(List.of("2015-09-25", "2015-09-25"), find(language, "ga", text).stream()
                .map(c -> ((Citation.Document) c).beside().date().map(d -> d.value().toString()).orElse("-")).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ A/RES/70/ 1 ~ A/RES/70/1
            en ~ A/ RES/70/1 ~ A/RES/70/1
            en ~ A.RES.70.1 ~ A/RES/70/1
            en ~ A/RES/ 217 A (III) ~ A/RES/217(III)[A]
            en ~ the report A/70/ 12 of the Board ~ A/70/12
            en ~ A/C.3/72/ L.5 ~ A/C.3/72/L.5
            en ~ A/50/60- S/1995/1 ~ A/50/60-S/1995/1
            fr ~ S/RES/ 1325 (2000) ~ S/RES/1325 (2000)
            ar ~ القرار 217 ألف (د - 3) ~ A/RES/217(III)[A]
            en ~ resolution 1325 ( 2000 ) ~ S/RES/1325 (2000)
            """)
    void spacesAndOtherStrokesHideNoSymbol(String language, String text, String symbol) {
        assertEquals(symbol, found(language, "ga", text));
    }

    @Test
    void oneDateServesAllResolutionsOfItsSession() {
        List<String> dates = find("en", "ga", "its resolutions 49/1, 50/6, 50/7 and 50/8 of 24 October 1995,").stream()
                .map(c -> ((Citation.Document) c).beside().date().map(d -> d.value().toString()).orElse("-")).toList();
        assertEquals(List.of("-", "1995-10-24", "1995-10-24", "1995-10-24"), dates);
    }

    @Test
    void titleAndAnnexAreRead() {
        Citation.Document titled = only("en", "ga", "resolution 70/1 of 25 September 2015, entitled “Transforming our world”, annex II,");
        assertEquals(Optional.of("Transforming our world"), titled.beside().title().map(Citation.Stated::text));
        assertEquals(Optional.of("annex II"), titled.beside().locator().map(Citation.Stated::text));
        Citation.Document french = only("fr", "ga", "sa résolution 69/313, intitulée « Programme d’action », annexe.");
        assertEquals(Optional.of("Programme d’action"), french.beside().title().map(Citation.Stated::text));
    }

    @Test
    void theTextIsTheWordsOfTheDraft() {
        assertEquals("résolution 72/1 de l’Assemblée générale",
                only("fr", "ccpcj", "Rappelant la résolution 72/1 de l’Assemblée générale en date du 27 septembre 2017,").text());
        assertEquals("General Assembly resolution 72/1", only("en", "ccpcj", "Recalling General Assembly resolution 72/1,").text());
        assertEquals("大会第70/1号决议", only("zh", "ccpcj", "回顾大会第70/1号决议，").text());
        assertEquals("قرار الجمعية العامة 70/1", only("ar", "ccpcj", "وبقرار الجمعية العامة 70/1").text());
    }

    @Test
    void aCitationPointsIntoTheSource() {
        var draft = SmallDraft.of("en", "ga").paragraph("First.").paragraph("Recalling A/70/1,").build();
        Citation citation = CitationFinder.find(draft).get(0);
        assertEquals("A/70/1", draft.source().slice(citation.span()));
        assertEquals("OP2", citation.place().address());
        assertEquals("", citation.place().in());
    }

    @Test
    void howTheOrganIsNamedIsTold() {
        assertEquals(Naming.OWN, only("en", "ga", "its resolution 70/1").beside().naming());
        assertEquals(Naming.ORGAN, only("en", "ga", "General Assembly resolution 70/1").beside().naming());
        assertEquals(Naming.NONE, only("en", "ga", "resolution 70/1").beside().naming());
        assertEquals(Naming.SYMBOL, only("en", "ga", "A/RES/70/1").beside().naming());
    }

    @Test
    void noBreakSpacesHyphensAndInvisibleSignsHideNothing() {
        assertEquals("S/RES/1325 (2000)", found("en", "sc", "its resolution\u00A01325\u00A0(2000)"));
        assertEquals("A/RES/70/1", found("en", "ga", "its resolution 70\u200B/\u200B1"));
        assertEquals("A/50/60-S/1995/1", found("en", "ga", "A/50/60\u2011S/1995/1"));
        assertEquals("A/RES/70/1", found("en", "ga", "its resolution 70\uFF0F1"));
        assertEquals("A/RES/52/31", found("en", "ga", "its resolution 52 / 31,"));
        assertEquals("A/RES/52/31", found("en", "ga", "its resolution 52/\n31,"));
        assertEquals("A/RES/70/1", found("fr", "ga", "sa re\u0301solution 70/1"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ its resolution 70/l of 25 September 2015 ~ A/RES/70/1 l:1
            en ~ its resolution 7O/1 ~ A/RES/70/1 O:0
            en ~ A/RE5/70/1 ~ A/RES/70/1 5:S
            ru ~ резолюция 7О/1 ~ A/RES/70/1 О:0
            ru ~ резолюция 6З/194 ~ A/RES/63/194 З:3
            en ~ A/RES/7O/l ~ A/RES/70/1 O:0 l:1
            en ~ resolution l325 (2OOO) of the Security Council ~ S/RES/1325 (2000) l:1 O:0 O:0 O:0
            fr ~ la résolution 70／1 de l’Assemblée générale ~ A/RES/70/1 ／:/
            ru ~ документ А/С.3/72/L.5 ~ A/C.3/72/L.5 А:A С:C
            ru ~ А/70/1 ~ A/70/1 А:A
            zh ~ 第７0/1号决议 ~ A/RES/70/1 ７:7
            en ~ its resolution 70/1 ~ A/RES/70/1
            """)
    void aSignThatLooksLikeAnotherIsReadAsItAndMarked(String language, String text, String expected) {
        Citation.Document citation = only(language, "ga", text);
        String marked = citation.place().lookAlikes().stream().map(sign -> " " + sign.written() + ":" + sign.meant()).collect(Collectors.joining());
        assertEquals(expected, citation.candidates().get(0).text() + marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            Ozone (O3) and 2I tonnes of CO2
            |70/1|70/2|
            Annex I1 of the IO0 handbook
            """)
    void lookAlikesElsewhereAreLeftAlone(String text) {
        assertEquals("", found("en", "ga", text));
    }

    /** What the note cites, where the notes before it are {@code before}. */
    private static String inLastNote(String language, String last, String... before) {
        SmallDraft draft = SmallDraft.of(language, "ga");
        for (int i = 0; i <= before.length; i++) {
            String marker = String.valueOf(i + 1);
            draft.paragraph("A paragraph,", marker).note(marker, i < before.length ? before[i] : last);
        }
        String in = "note " + (before.length + 1);
        return CitationFinder.find(draft.build()).stream().filter(c -> c.place().in().equals(in)).map(c -> c.<String>fold(
                document -> document.candidates().get(0).text(), treaty -> treaty.volume() + "/" + treaty.registration(), unreadable -> "?"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ Ibid. ~ Resolution 70/1. ~ A/RES/70/1
            en ~ Ibid., annex II, para. 4. ~ See A/67/1, annex. ~ A/67/1
            en ~ Ibid. ~ United Nations, Treaty Series, vol. 2225, No. 39574. ~ 2225/39574
            en ~ Ibid., vol. 2237, No. 39574. ~ United Nations, Treaty Series, vol. 2225, No. 39574. ~ 2237/39574
            en ~ Ibid., Supplement No. 53 (A/68/53). ~ See A/67/53. ~ A/68/53
            en ~ Ibid. ~ Resolutions 70/1 and 70/2. ~ ?
            en ~ Ibid. ~ On file with the Secretariat. ~ ?
            en ~ See footnote 1 above. ~ A/67/1. ~ A/67/1
            en ~ See footnote 7. ~ A/67/1. ~ ?
            fr ~ Voir note de bas de page 1. ~ Résolution 70/1. ~ A/RES/70/1
            es ~ Véase la nota 1. ~ Resolución 70/1. ~ A/RES/70/1
            ru ~ См. сноску 1. ~ Резолюция 70/1. ~ A/RES/70/1
            ru ~ Там же. ~ Резолюция 70/1. ~ A/RES/70/1
            zh ~ 同上，附件。 ~ 第70/1号决议。 ~ A/RES/70/1
            zh ~ 见脚注1。 ~ 第70/1号决议。 ~ A/RES/70/1
            ar ~ المرجع نفسه، المرفق. ~ القرار 70/1. ~ A/RES/70/1
            ar ~ انظر الحاشية ١. ~ القرار 70/1. ~ A/RES/70/1
            """)
    void aNoteThatPointsBackCitesWhatItPointsTo(String language, String last, String before, String expected) {
        assertEquals(expected, inLastNote(language, last, before));
    }

    @Test
    void ibidNamesTheSeriesOfTheNoteBefore() {
        var draft = SmallDraft.of("en", "ga").paragraph("The one,", "1").paragraph("the other,", "2").note("1", "League of Nations, Treaty Series, vol. LX, No. 1414.")
                .note("2", "Ibid., vol. LXI, No. 1415.").build();
        assertEquals(List.of(Citation.Series.LEAGUE_OF_NATIONS, Citation.Series.LEAGUE_OF_NATIONS),
                CitationFinder.find(draft).stream().map(c -> ((Citation.Treaty) c).series()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
            en ~ Recalling the Convention against Crime (United Nations, Treaty Series, vol. 2225, No. 39574) ~ Recalling the Convention against Crime
            en ~ Recalling the Convention against Crime, United Nations, Treaty Series, vol. 2225, No. 39574 ~ Recalling the Convention against Crime
            zh ~ 回顾《公约》（联合国，《条约汇编》，第2225卷，第39574号） ~ 回顾《公约》
            ar ~ الاتفاقية (الأمم المتحدة، مجموعة المعاهدات، المجلد 2225، رقم 39574) ~ الاتفاقية
            """)
    void aTreatyInASentenceIsNamedBeforeItsSeries(String language, String text, String name) {
        assertEquals(name, ((Citation.Treaty) find(language, "ga", text).get(0)).name());
    }

    @Test
    void ibidLooksNoFurtherThanTheNoteBefore() {
        assertEquals("?", inLastNote("en", "Ibid.", "Resolution 70/1.", "On file with the Secretariat."));
        assertEquals("A/RES/70/1", inLastNote("en", "Ibid., annex.", "Resolution 70/1.", "Ibid."));
        assertEquals("", found("en", "ga", "Takes note of resolutions, and see note 3"));
    }

    @Test
    void theFiveCitationsOfACrimeCommissionDraft() {
        var draft = SmallDraft.of("fr", "ccpcj").paragraph("les Protocoles additionnels à la Convention,", "1").paragraph("la Convention,", "2", "1")
                .paragraph("la déclaration politique,", "3").paragraph("le Plan d’action mondial et le Programme 2030,", "4", "5")
                .note("1", "Nations Unies, Recueil des Traités, vol. 2237, n° 39574.").note("2", "Nations Unies, Recueil des Traités, vol. 2225, n° 39574.")
                .note("3", "Résolution 72/1 de l'Assemblée générale.").note("4", "Résolution 64/293 de l'Assemblée générale.")
                .note("5", "Résolution 70/1 de l'Assemblée générale.").build();
        assertEquals(List.of("note 1 OP1 Nations Unies, Recueil des Traités, vol. 2237, n° 39574", "note 2 OP2 Nations Unies, Recueil des Traités, vol. 2225, n° 39574",
                "note 3 OP3 Résolution 72/1 de l'Assemblée générale", "note 4 OP4 Résolution 64/293 de l'Assemblée générale",
                "note 5 OP4 Résolution 70/1 de l'Assemblée générale"),
                CitationFinder.find(draft).stream().map(c -> c.place().in() + " " + c.place().address() + " " + c.text()).toList());
    }
}
