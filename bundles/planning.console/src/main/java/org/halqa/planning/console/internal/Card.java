// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.halqa.model.Labels;
import org.halqa.model.Message;

/**
 * An appointment as it is shown.
 *
 * @param name of the group, beside its zone
 * @param look class of its look: held, prop or nothing
 * @param agreed how many organisations said that it fits
 * @param other how many asked for another time
 */
public record Card(
        String id,
        int version,
        LocalDate day,
        String slot,
        LocalTime start,
        String zone,
        Labels zoneName,
        Message name,
        Labels type,
        String stage,
        String look,
        boolean open,
        long agreed,
        long other) {}
