// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives;

/** Where words stand on their way out. */
public enum Standing {
    /** With their author. */
    DRAFT,
    /** At the door; taking them back there makes them a draft again. */
    AT_THE_DOOR,
    /** Released, and not changed since. */
    OUT
}
