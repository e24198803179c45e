// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.model.Message;

/**
 * What a search came to.
 *
 * @param findings in the order of the text; the wider one first where one lies within another
 * @param obstacles why this search cannot be trusted, each naming a detector; empty when it can
 * @param detectors ids of the detectors that finished
 */
public record Found(List<Finding> findings, List<Message> obstacles, Set<String> detectors) {

    public Found {
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
        detectors = Set.copyOf(detectors);
    }

    /** True when every required detector has finished. */
    public boolean whole() {
        return obstacles.isEmpty();
    }
}
