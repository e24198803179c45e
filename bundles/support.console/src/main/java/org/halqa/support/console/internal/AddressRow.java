// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.model.Labels;

/**
 * An address as a page shows it.
 *
 * @param phone as it was written
 * @param call the same for a link that calls
 * @param languages names of the languages spoken there
 * @param due true when it is to be checked
 */
public record AddressRow(
        String id,
        int version,
        Said name,
        Said purpose,
        String phone,
        String call,
        Said hours,
        List<Labels> languages,
        boolean urgent,
        boolean due,
        LocalDate checkedOn) {}
