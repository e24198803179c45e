// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

/** What has become of an appointment (domain §4.4). Nothing is ever called late: a day that moves has a neutral cause. */
public enum Stage {
    /** The psychologist proposes it. */
    PROPOSED,
    /** The organisations were asked. */
    NEGOTIATED,
    /** It will take place. */
    CONFIRMED,
    /** It took place. */
    HELD,
    /** Another appointment stands in its place. */
    MOVED,
    /** It does not take place. */
    CANCELLED;

    /** True while it is still to come. */
    public boolean isOpen() {
        return this == PROPOSED || this == NEGOTIATED || this == CONFIRMED;
    }

    /** True when it draws on the days of the programme. */
    public boolean counts() {
        return isOpen() || this == HELD;
    }
}
