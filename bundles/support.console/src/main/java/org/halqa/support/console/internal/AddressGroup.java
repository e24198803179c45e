// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.List;
import org.halqa.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that stand together.
 *
 * @param kind {@code urgent}, {@code everywhere} or {@code zone}
 * @param zone for {@code zone}, else null
 */
public record AddressGroup(String kind, @Nullable Zone zone, List<AddressRow> rows) {}
