// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.deliverables.internal.DeliverablesPack;
import org.halqa.deliverables.internal.FinalContext;
import org.halqa.deliverables.internal.FinalReport;
import org.halqa.deliverables.internal.MethodologicalNote;
import org.halqa.deliverables.internal.NoteApproach;
import org.halqa.deliverables.internal.NoteObjectives;
import org.halqa.deliverables.internal.Restitution;
import org.halqa.deliverables.internal.SessionAnalysis;
import org.halqa.deliverables.internal.SessionBatch;
import org.halqa.deliverables.internal.SessionFacts;
import org.halqa.deliverables.internal.SessionReports;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.reporting.Reports;
import org.halqa.reporting.internal.ReportsPack;
import org.halqa.reporting.internal.ShelvedReports;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.spi.LanguagePack;

/** The pages with real reporting behind them, and a door that hands over samples. */
final class Pages {

    private static final TestDoorkeeper DOORKEEPER = TestDoorkeeper.allowing(Map.of(
            "reports.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST),
            "reports.issue", Set.of(Role.PSYCHOLOGIST),
            "narratives.write", Set.of(Role.PSYCHOLOGIST),
            "narratives.comment", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION),
            "reports.choose", Set.of(Role.COORDINATION, Role.FOCAL_POINT),
            "issues.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST, Role.FOCAL_POINT),
            "recommendations.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST, Role.FOCAL_POINT),
            "recommendations.follow", Set.of(Role.COORDINATION),
            "evidence.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST, Role.FOCAL_POINT)));

    final FixedReleases releases;
    final FixedProgrammes programmes = new FixedProgrammes();
    final List<ReportFormat> formats = new ArrayList<>();
    final FixedIssues issues = new FixedIssues();
    final FixedChoices choices = new FixedChoices();
    final FixedComments comments = new FixedComments();
    final FixedRecommendations recommendations = new FixedRecommendations();

    Pages() {
        this(List.of(ReleasedSamples.sessionReport(), released("b2", "2026-10-03", "OR")), ReleasedSamples.evidence());
    }

    Pages(List<Released> documents, Evidence evidence) {
        this.releases = new FixedReleases(documents, evidence);
    }

    static Released released(String id, String day, String zone) {
        Map<String, List<String>> codes = Map.of(
                "type", List.of("COHESION"),
                "date", List.of(day),
                "zone", List.of(zone),
                "audience", List.of("RELAIS"));
        return Released.of(
                new Stamp(),
                new Released.Content(
                        id, "session-report", "p", codes, Map.of(), LocalDate.of(2026, 11, 20), false, "0"));
    }

    Reports reports() {
        return ShelvedReports.of(
                new ShelvedReports.Services(
                        TestDoorkeeper.allowing(Map.of("reports.read", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST))),
                        new RecordedAccess(),
                        releases,
                        programmes,
                        SampleWords.texts(new ReportsPack(), new DeliverablesPack())),
                List.of(new MethodologicalNote(), new FinalReport(), new Restitution(), new SessionReports()),
                List.of(
                        new SessionFacts(),
                        new SessionAnalysis(),
                        new NoteApproach(),
                        new NoteObjectives(),
                        new FinalContext(),
                        new SessionBatch()),
                formats);
    }

    ReportsPage page() {
        return new ReportsPage(DOORKEEPER, reports(), releases, programmes, SampleWords.texts(new ReportsPack()));
    }

    DeliverablesPage deliverables() {
        return new DeliverablesPage(
                DOORKEEPER,
                reports(),
                issues,
                choices,
                comments,
                recommendations,
                programmes,
                SampleWords.texts(new ReportsPack()));
    }

    NewestReports card() {
        return new NewestReports(DOORKEEPER, releases, reports());
    }

    static PageTester tester() {
        return new PageTester(new ReportsPack(), new ReportsPageTexts(), new DeliverablesPack(), new SampleTitles());
    }

    private static final class SampleTitles implements LanguagePack {
        @Override
        public String module() {
            return "sample";
        }

        @Override
        public Map<String, String> messages(Locale locale) {
            return Map.of("table", "Séances", "label", "Fiche", "remark", "La porte est fermée.");
        }
    }

    static Message formatLabel() {
        return Message.of("sample", "label");
    }
}
