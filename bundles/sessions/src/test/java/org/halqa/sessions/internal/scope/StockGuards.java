// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.sessions.spi.ScopeGuard;

/** The guards that the bundle registers. */
public final class StockGuards {

    private StockGuards() {}

    /** All seven. */
    public static List<ScopeGuard> all() {
        return List.of(
                new DebriefingGuard(),
                new PostIncidentGuard(),
                new SupervisionGuard(),
                new PracticeAnalysisGuard(),
                new TrainingGuard(),
                new ProgrammeGuard(),
                new WorkloadGuard());
    }
}
