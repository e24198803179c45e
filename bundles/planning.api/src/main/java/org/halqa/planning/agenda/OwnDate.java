// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A date for somebody who takes part or lets a team go: when and in which zone, never for whom nor what for (domain D11).
 *
 * @param id of the appointment
 * @param version changes with every edit
 * @param day local civil day
 * @param start local time
 * @param minutes length
 * @param zone code
 * @param confirmed false while the organisations are asked
 */
public record OwnDate(
        String id, int version, LocalDate day, LocalTime start, int minutes, String zone, boolean confirmed) {}
