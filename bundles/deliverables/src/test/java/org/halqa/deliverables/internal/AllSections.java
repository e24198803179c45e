// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;

/** What the bundle brings, as Declarative Services would make it. */
final class AllSections {

    private AllSections() {}

    static List<ReportKind> kinds() {
        return List.of(
                new MethodologicalNote(),
                new SessionReports(),
                new SynthesisNote(),
                new FinalReport(),
                new Restitution(),
                new ZoneStatus(),
                new Compliance(),
                new Indicators(),
                new DonorView());
    }

    static List<ReportSection> sections() {
        return List.of(
                new NoteApproach(),
                new NoteObjectives(),
                new NoteTools(),
                new NoteModalities(),
                new NoteMonitoring(),
                new SessionBatch(),
                new SynthesisNews(),
                new SynthesisThemes(),
                new SynthesisFactors(),
                new FinalContext(),
                new FinalActivities(),
                new FinalAnalysis(),
                new FinalEffects(),
                new FinalLimits(),
                new FinalRecommendations(),
                new RestitutionSurvey(),
                new RestitutionAnalysis(),
                new RestitutionRecommendations(),
                new ZoneHeld(),
                new ZoneMonths(),
                new ZoneRelays(),
                new ComplianceTable(),
                new IndicatorsActivity(),
                new IndicatorsNeeds(),
                new IndicatorsEffects(),
                new IndicatorsProtection(),
                new DonorProject(),
                new DonorActivities(),
                new DonorNeeds(),
                new DonorRecommendations());
    }
}
