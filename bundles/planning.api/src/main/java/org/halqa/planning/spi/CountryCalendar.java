// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Period;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a country brings to a calendar: feasts, the month of fasting, journeys, hours. Register one as a service; the highest
 * service ranking wins. Called by the {@code planning} bundle on any thread; must be quick. When it throws, the calendar is not
 * shown and the fault is logged.
 */
@ConsumerType
public interface CountryCalendar {

    /**
     * A public holiday, as far as it can be known beforehand.
     *
     * @param day its first day
     * @param days how long it is
     * @param moon true when the moon decides, so that it may be a day earlier or later
     */
    record Feast(LocalDate day, int days, boolean moon, Labels name) {}

    /** Public holidays that begin in a year, by day. */
    List<Feast> feasts(int year);

    /** The months of fasting that begin in a year; each may begin and end a day earlier or later. */
    List<Period> fasting(int year);

    /**
     * Quarter days of a one-way journey from zone to zone, by code; complete for the zones that it knows, 0 from a zone to
     * itself.
     */
    Map<String, Map<String, Integer>> journeys();

    /**
     * When a session begins.
     *
     * @param morning false for the afternoon
     * @param fasting true in the month of fasting
     */
    LocalTime start(boolean morning, boolean fasting);
}
