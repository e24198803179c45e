// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import org.halqa.model.Message;

/**
 * What the page says of one entry.
 *
 * @param what the operation in words, or its code when there are none
 * @param worded true when there are
 * @param who a name that this reader may see, or the start of an opaque id
 */
public record RecordLine(
        long sequence,
        LocalDate day,
        LocalTime time,
        Message what,
        boolean worded,
        String operation,
        String who,
        String subject) {}
