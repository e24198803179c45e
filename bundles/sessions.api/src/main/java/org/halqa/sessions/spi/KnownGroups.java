// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The groups that a psychologist has composed and locked: what a session form, a charter or a calendar may know of them, which is
 * never who sits in them. The room that composes groups registers one as a service; without it there is no list to choose from.
 *
 * <p>Called on the thread of a page. It authorises the caller itself and answers with nothing to somebody who may not know of
 * groups. The highest service ranking wins.
 */
@ConsumerType
public interface KnownGroups {

    /** The locked groups of the current programme, in the order of their numbers. */
    List<Group> groups(Caller caller);

    /** One of them. */
    default Optional<Group> group(Caller caller, String id) {
        return groups(caller).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * A group. Codes are those of the programme.
     *
     * @param id opaque id, 1 to 64 characters; stays the same as long as there is this group
     * @param name neutral, for example « Groupe 3 »; never a place, a team or a person
     * @param mode code of {@code MODE}
     * @param zones codes of the zones its people come from, at least one
     * @param audience code of {@code AUDIENCE}
     * @param language code of {@code SESSION_LANGUAGE} that all of them follow
     * @param organisations codes of the organisations its people come from
     * @param headcount code of {@code PROFILE} to number of people
     */
    record Group(
            String id,
            Labels name,
            String mode,
            List<String> zones,
            String audience,
            String language,
            List<String> organisations,
            Map<String, Integer> headcount) {

        public Group {
            zones = List.copyOf(zones);
            organisations = List.copyOf(organisations);
            headcount = Map.copyOf(headcount);
        }

        /** How many people sit in it. */
        public int people() {
            return headcount.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
