// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.halqa.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What is planned for the person who facilitates, so that a form opens with what is known already. The room that plans
 * registers one as a service; without it every form opens empty.
 *
 * <p>Called on the thread of a page, by the {@code sessions} bundle. It authorises the caller itself and answers with nothing
 * to somebody who facilitates nothing. When it throws, the form opens empty and the fault is logged; a session that was logged
 * stays logged. The highest service ranking wins. Contract test: {@code AgendaContract} in the testkit.
 */
@ConsumerType
public interface Agenda {

    /**
     * Sessions that the caller is to facilitate, from eight weeks ago until eight weeks from now, in the order of their dates,
     * without those that {@link #held} was told of.
     */
    List<Planned> planned(Caller caller);

    /**
     * Called once a planned session was logged; more than once does no harm, and an unknown id is ignored.
     *
     * @param planned {@link Planned#id()} of what was planned
     * @param session id of the session that was logged
     */
    void held(Caller caller, String planned, String session);

    /**
     * One planned session. Codes are those of the programme; what is not known yet is empty.
     *
     * @param id opaque id, 1 to 64 characters
     * @param date local day
     * @param start local time, or null when it is not fixed
     * @param minutes planned duration in minutes, 0 when it is not fixed
     * @param type code of {@code SESSION_TYPE}, or empty
     * @param mode code of {@code MODE}, or empty
     * @param zone code of the zone, or empty
     * @param audience code of {@code AUDIENCE}, or empty
     * @param languages codes of {@code SESSION_LANGUAGE}
     * @param organisations codes of the organisations that are expected
     */
    record Planned(
            String id,
            LocalDate date,
            @Nullable LocalTime start,
            int minutes,
            String type,
            String mode,
            String zone,
            String audience,
            List<String> languages,
            List<String> organisations) {

        public Planned {
            languages = List.copyOf(languages);
            organisations = List.copyOf(organisations);
        }
    }
}
