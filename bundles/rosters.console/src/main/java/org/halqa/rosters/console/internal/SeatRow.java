// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Message;

/**
 * Somebody with or without a seat.
 *
 * @param reasons what stands in the way of a seat; empty for who has one
 */
public record SeatRow(
        String person,
        String name,
        String organisation,
        Labels profile,
        String zone,
        Labels zoneName,
        List<Labels> languages,
        List<Message> reasons) {}
