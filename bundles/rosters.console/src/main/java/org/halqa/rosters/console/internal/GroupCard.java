// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import org.halqa.model.Labels;
import org.halqa.model.Message;

/** A group as a card. */
public record GroupCard(
        String id,
        int version,
        int number,
        String mode,
        String audience,
        List<Choice> zones,
        Labels language,
        int minSize,
        int maxSize,
        List<SeatRow> members,
        boolean locked,
        List<Message> reasons) {}
