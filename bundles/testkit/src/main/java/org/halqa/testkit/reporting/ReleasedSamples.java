// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Message;
import org.halqa.model.Period;

/** Invented documents and tables as the door would hand them over. Tests only: a bundle cannot reach the stamp. */
public final class ReleasedSamples {

    /** Id of {@link #sessionReport()}. */
    public static final String ID = "7f3c9a2e51d04b6f";

    /** What a French author wrote. */
    public static final String NEEDS =
            "Un temps pour se retrouver entre collègues, à distance des urgences.\nDes repères communs pour passer le relais.";

    /** What an Arabic author wrote, with a French word inside. */
    public static final String TRENDS = "يتكرر الشعور بالعجز أمام المواقف الصعبة، مع تضامن واضح داخل الفريق (groupe).";

    private ReleasedSamples() {}

    /** A talk group of two and a half hours: needs in French, trends in Arabic. */
    public static Released sessionReport() {
        return sessionReport(Map.of("needs", cleared(NEEDS, "fr"), "trends", cleared(TRENDS, "ar")));
    }

    /** The same session with nothing said about needs and trends: silence is allowed. */
    public static Released silentReport() {
        return sessionReport(Map.of());
    }

    /** The same session with other words. */
    public static Released sessionReport(Map<String, ClearedText> passages) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("type", List.of("GDP"));
        codes.put("date", List.of("2026-11-12"));
        codes.put("minutes", List.of("150"));
        codes.put("zone", List.of("FM"));
        codes.put("audience", List.of("TERRAIN"));
        codes.put("themes", List.of("T1", "T5"));
        codes.put("languages", List.of("fr", "ary"));
        return document(codes, passages);
    }

    /** A session report with these codes and words. */
    public static Released document(Map<String, List<String>> codes, Map<String, ClearedText> passages) {
        return document("session-report", codes, passages);
    }

    /** A document of a kind with these codes and words. */
    public static Released document(String kind, Map<String, List<String>> codes, Map<String, ClearedText> passages) {
        return Released.of(
                new Stamp(),
                new Released.Content(
                        ID, kind, "programme-1", codes, passages, LocalDate.of(2026, 11, 20), false, "0".repeat(64)));
    }

    /** A stress factor of a zone, heard in a few circles. */
    public static Released stressFactor() {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        codes.put("axis", List.of("G1"));
        codes.put("detail", List.of("G1.QUANTITE"));
        codes.put("reach", List.of("ZONE"));
        codes.put("zone", List.of("FM"));
        codes.put("first", List.of("2026-09"));
        codes.put("circles", List.of("FEW"));
        codes.put("trend", List.of("STEADY"));
        Map<String, ClearedText> passages = Map.of(
                "words", cleared("Les urgences s’ajoutent au travail prévu.", "fr"),
                "resources", cleared("L’entraide entre collègues.", "fr"),
                "action", cleared("Un renfort pendant les pics.", "fr"));
        return document("stress-factor", codes, passages);
    }

    /** Words that the door has cleared. */
    public static ClearedText cleared(String text, String language) {
        return ClearedText.of(new Stamp(), text, language);
    }

    /** Sessions by zone and month; two cells are withheld. */
    public static Evidence.Table table() {
        return new Evidence.Table(
                "sessions.zone-month",
                Message.of("sample", "table"),
                "zone",
                "month",
                List.of("2026-10", "2026-11", "TOTAL"),
                List.of(line("FM", 7, -1, 12), line("OR", 6, -1, 11), line("TOTAL", 13, 10, 23)));
    }

    /** Sessions by zone. */
    public static Evidence evidence() {
        Evidence.Table byZone = new Evidence.Table(
                "sessions.zone",
                Message.of("sample", "table"),
                "zone",
                "",
                List.of("TOTAL"),
                List.of(line("FM", 12), line("OR", 11), line("MS", -1), line("TOTAL", -1)));
        return evidence(List.of(byZone, table()));
    }

    /** These tables for April to November 2026. */
    public static Evidence evidence(List<Evidence.Table> tables) {
        Period mission = Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 11));
        return Evidence.of(new Stamp(), mission, 5, tables);
    }

    /** A line of a table; a negative count is withheld. */
    public static Evidence.Line line(String code, int... counts) {
        return new Evidence.Line(
                code,
                Arrays.stream(counts)
                        .mapToObj(count -> new Evidence.Cell(count < 0 ? OptionalInt.empty() : OptionalInt.of(count)))
                        .toList());
    }
}
