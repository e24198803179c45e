// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

/** Half of a day. */
public enum Slot {
    /** Morning. */
    AM,
    /** Afternoon. */
    PM
}
