// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

/**
 * One box to tick.
 *
 * @param code what is sent
 * @param words a {@code Message} or {@code Labels}
 * @param chosen true when it is ticked
 */
public record Choice(String code, Object words, boolean chosen) {}
