// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import org.halqa.model.Labels;

/**
 * Somebody as a line of the list.
 *
 * @param name as it was written, in Latin script where there is one
 * @param other the same in Arabic script, or empty
 * @param manager name of who they report to, or empty
 */
public record PersonRow(
        String id,
        String name,
        String other,
        String organisation,
        String team,
        String zone,
        Labels zoneName,
        Labels profile,
        List<Labels> languages,
        String manager,
        boolean direct) {}
