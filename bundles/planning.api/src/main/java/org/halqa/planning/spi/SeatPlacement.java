// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import java.util.List;
import org.halqa.planning.CompositionProblem;

/**
 * Somebody in a group, as far as a rule may know them: no id, no manager, no vetoes.
 *
 * @param organisation code of their organisation
 * @param team code of their team
 * @param zone code of their zone
 * @param audience TERRAIN, RELAIS or N1
 * @param profile code of their profile
 * @param languages codes of the languages they can follow
 * @param group the group
 * @param language code of the language that the group would be held in
 */
public record SeatPlacement(
        String organisation,
        String team,
        String zone,
        CompositionProblem.Audience audience,
        String profile,
        List<String> languages,
        CompositionProblem.Group group,
        String language) {

    public SeatPlacement {
        languages = List.copyOf(languages);
    }
}
