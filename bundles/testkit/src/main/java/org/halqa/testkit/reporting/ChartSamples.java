// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.Report;

/** One chart of each kind, with names in every language, a withheld cell in each, and long names where they hurt. */
public final class ChartSamples {

    private static final List<Message> ZONES = List.of(
            name("Rabat-Salé-Kénitra", "الرباط - سلا - القنيطرة"),
            name("Fès-Meknès", "فاس - مكناس"),
            name("L’Oriental", "جهة الشرق"),
            name("Béni Mellal-Khénifra", "بني ملال - خنيفرة"));
    private static final List<Message> THEMES = List.of(
            name("Sentiment d’impuissance", "الشعور بالعجز"),
            name("Gestion du stress", "تدبير الضغط النفسي"),
            name("Statut et reconnaissance des relais", "مكانة الوسطاء المجتمعيين والاعتراف بهم"),
            name("Récits difficiles", "حكايات مؤلمة"));
    private static final List<Message> ANSWERS = List.of(
            name("Pas du tout", "إطلاقا"),
            name("Un peu", "قليلا"),
            name("Entre les deux", "بين بين"),
            name("Plutôt", "إلى حد ما"),
            name("Tout à fait", "تماما"));

    private ChartSamples() {}

    /** Every kind of chart in one report. */
    public static Report gallery(Locale language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, name("Ce que l’on voit", "ما يُرى")));
        for (Kind kind : Kind.values()) {
            blocks.add(new Block.Heading(2, name("Figure : " + kind.name(), "الشكل: " + kind.name())));
            blocks.add(chart(kind));
            blocks.add(new Block.Spoken(name("Dire que « · » n’est pas un zéro.", "قولوا إن «·» ليست صفرا.")));
        }
        return ReportSamples.report(language, true, blocks);
    }

    /** A chart of {@code kind}. */
    public static Block.Chart chart(Kind kind) {
        return switch (kind) {
            case BARS -> chart(kind, figures(THEMES, List.of(name("Séances", "الجلسات")), rows(1, 23, 17, -1, 6)));
            case STACKED ->
                chart(kind, figures(ZONES, THEMES, rows(4, 8, 6, 5, 7, 9, -1, 6, 5, 12, 5, 7, 0, 6, 8, 5, 9)));
            case LINES -> chart(kind, figures(ZONES, months(8), rows(8, lines())));
            case HEAT ->
                chart(kind, figures(ZONES, THEMES, rows(4, 8, 16, 25, 7, 9, -1, 6, 5, 12, 5, 7, 0, 6, 8, 5, 19)));
            case COVERAGE ->
                chart(
                        kind,
                        figures(
                                ZONES,
                                pair("Tenues", "المنجزة", "Prévues", "المبرمجة"),
                                rows(2, 8, 12, 12, 12, -1, 12, 5, 12)));
            case DIVERGING ->
                chart(
                        kind,
                        figures(
                                THEMES,
                                ANSWERS,
                                rows(5, 5, 8, 6, 14, 12, 9, 11, 7, 8, 6, 5, -1, 6, 9, 8, 6, 6, 6, 12, 16)));
            case BEFORE_AFTER ->
                chart(
                        kind,
                        figures(THEMES, pair("Avant", "قبل", "Après", "بعد"), rows(2, 14, 9, 17, 12, 11, -1, 8, 8)));
        };
    }

    /** Bars of a few things: one, and three. */
    public static Block.Chart few() {
        return chart(Kind.BARS, figures(THEMES.subList(0, 2), List.of(name("Facteurs", "العوامل")), rows(1, 1, 3)));
    }

    private static int[] lines() {
        return new int[] {
            5, 6, 8, 7, 9, -1, 6, 11, 6, 5, -1, 8, 5, 7, 9, 8, 9, 8, 7, 6, 12, 11, 10, 6, 6, 8, 5, 10, 6, 5, 13, 12
        };
    }

    private static Block.Chart chart(Kind kind, Block.Figures figures) {
        return new Block.Chart(
                kind,
                name("Ce qui revient, par " + kind.name(), "ما يتكرر، حسب " + kind.name()),
                name("Une ligne pour chaque nom, un point là où c’est masqué.", "سطر لكل اسم، ونقطة حيث حُجب العدد."),
                figures);
    }

    private static Block.Figures figures(List<Message> rows, List<Message> columns, List<int[]> numbers) {
        List<Evidence.Line> lines = IntStream.range(0, rows.size())
                .mapToObj(i -> ReleasedSamples.line("R" + i, numbers.get(i)))
                .toList();
        List<String> codes =
                IntStream.range(0, columns.size()).mapToObj(i -> "C" + i).toList();
        Message title = name("Nombres protégés", "أعداد محمية");
        Evidence.Table table = new Evidence.Table("sample.chart", title, "row", "column", codes, lines);
        return new Block.Figures(table, name("Nom", "الاسم"), columns, rows);
    }

    private static List<int[]> rows(int width, int... numbers) {
        return IntStream.range(0, numbers.length / width)
                .mapToObj(i -> Arrays.copyOfRange(numbers, i * width, (i + 1) * width))
                .toList();
    }

    private static List<Message> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Message.of(
                        SampleWords.MODULE, "name", YearMonth.of(2026, 4).plusMonths(i)))
                .toList();
    }

    private static List<Message> pair(String one, String oneArabic, String other, String otherArabic) {
        return List.of(name(one, oneArabic), name(other, otherArabic));
    }

    private static Message name(String french, String arabic) {
        return Message.of(SampleWords.MODULE, "name", new Labels(french, arabic, french));
    }
}
