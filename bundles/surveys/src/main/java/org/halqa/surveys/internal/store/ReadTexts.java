// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;

/**
 * The long texts of surveys, read once for each version: they change with it and never without, and every ballot asks for
 * them. Safe on any thread.
 */
final class ReadTexts {

    private static final int MOST = 64;

    private final Map<String, Texts> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Texts> eldest) {
            return size() > MOST;
        }
    };

    /** What was read of one version. */
    record Texts(int version, SurveyPlan plan, List<Part> parts) {}

    Texts of(String id, int version, Supplier<SurveyPlan> plan, Supplier<List<Part>> parts) {
        synchronized (read) {
            Texts known = read.get(id);
            if (known != null && known.version() == version) {
                return known;
            }
        }
        Texts texts = new Texts(version, plan.get(), parts.get());
        synchronized (read) {
            read.put(id, texts);
        }
        return texts;
    }
}
