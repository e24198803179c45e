// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.time.LocalDate;
import org.halqa.model.Labels;

/**
 * A request as a page shows it.
 *
 * @param phone as it was written
 * @param call the same for a link that calls
 * @param askFor whom to ask for; may be empty
 * @param moment {@code MORNING}, {@code AFTERNOON}, {@code EVENING} or {@code ANY}
 * @param message whether a message may be left
 */
public record RequestRow(
        String id,
        LocalDate askedOn,
        String phone,
        String call,
        String askFor,
        Labels language,
        String moment,
        boolean message) {}
