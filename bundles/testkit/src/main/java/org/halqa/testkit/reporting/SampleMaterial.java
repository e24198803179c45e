// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.PastProject;
import org.halqa.model.Period;
import org.halqa.model.Project;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.spi.Material;

/**
 * Material for a section, as a test says it: the programme of the terms of reference, and words that are codes.
 *
 * @param documents what the report is about; also found by kind
 * @param evidence protected tables
 * @param surveyParts what closed surveys say, by survey and part
 * @param recommendations recommendations and their status
 * @param variant variant of the report, or empty
 * @param lastIssued day of the last issue
 */
public record SampleMaterial(
        List<Released> documents,
        Evidence evidence,
        Map<String, Evidence> surveyParts,
        List<Recommendation> recommendations,
        String variant,
        Optional<LocalDate> lastIssued)
        implements Material {

    /** About one document. */
    public static SampleMaterial of(Released released) {
        return new SampleMaterial(
                List.of(released), ReleasedSamples.evidence(), Map.of(), List.of(), "", Optional.empty());
    }

    /** About a programme in which nothing but this has left yet; {@code id} is {@code <survey>:<part>}. */
    public static SampleMaterial ofSurvey(String id, Evidence survey) {
        return new SampleMaterial(
                List.of(), ReleasedSamples.evidence(List.of()), Map.of(id, survey), List.of(), "", Optional.empty());
    }

    /** About the programme, with these documents and tables. */
    public static SampleMaterial of(List<Released> documents, Evidence evidence, String variant) {
        return new SampleMaterial(documents, evidence, Map.of(), List.of(), variant, Optional.empty());
    }

    /** About a programme in which nothing has left yet. */
    public static SampleMaterial nothing(String variant) {
        return of(List.of(), ReleasedSamples.evidence(List.of()), variant);
    }

    @Override
    public List<Released> documents(String kind) {
        return documents.stream()
                .filter(document -> document.content().kind().equals(kind))
                .toList();
    }

    @Override
    public Frame frame() {
        return new Frame(
                "CC01/MA22-26/2026 Staff Care",
                words("Staff care"),
                words("Consultation nationale"),
                Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12)),
                BigDecimal.valueOf(24),
                6,
                12,
                5,
                10,
                List.of("RSK", "FM", "OR", "MS", "BMK").stream()
                        .map(code -> new Zone(code, "", words(code), Set.of()))
                        .toList(),
                List.of("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM").stream()
                        .map(code -> new Organisation(code, code, words(code)))
                        .toList(),
                List.of(
                        project("PROSAM2", 42, List.of("MS2", "ALCS", "DJ", "CEFA"), Map.of("RSK", 1, "OR", 1)),
                        project("XENIA", 36, List.of("MS2", "ALCS", "DJ", "GADEM"), Map.of())),
                List.of(new PastProject("PROSAM1", words("PROSAM 1"), 40, LocalDate.of(2024, 3, 30), "PROSAM2")));
    }

    private static Project project(String code, int months, List<String> partners, Map<String, Integer> zones) {
        return new Project(code, words(code), words("Donor"), Set.of("MA"), months, "MDM_BE", partners, zones);
    }

    private static Labels words(String text) {
        return new Labels(text, text, text);
    }

    @Override
    public List<Term> terms(Vocabulary vocabulary) {
        return List.of(new Term("T1", words("T1")), new Term("T2", words("T2")));
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2026, 11, 30);
    }

    @Override
    public Glossary glossary() {
        return new CodesAsWords();
    }
}
