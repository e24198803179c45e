// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.halqa.model.Labels;

/**
 * What may be edited of a programme by its users, an amendment of the contract with it; the rest is what the contract says.
 *
 * @param programme id of the programme
 * @param version {@link Programme#version()} as it was read
 * @param title its title
 * @param last last month of the mission
 * @param days day budget, above 0, at most two digits after the point
 * @param sessionsMin smallest size of a group
 * @param sessionsMax largest size of a group
 * @param threshold not below the stored one
 * @param managerThreshold not below the stored one
 */
public record Edit(
        String programme,
        int version,
        Labels title,
        YearMonth last,
        BigDecimal days,
        int sessionsMin,
        int sessionsMax,
        int threshold,
        int managerThreshold) {}
