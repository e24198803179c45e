// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;

/**
 * How the scheme of staff care reaches the methodological note (R050): a released document of kind {@link #KIND} whose passages
 * are called as here. Their names are numbered, so that whoever reviews them at the door reads them in this order.
 */
public final class SchemeWords {

    /** Kind of the document; the newest one counts. */
    public static final String KIND = "dispositif";

    /** Passage: how groups are made. */
    public static final String GROUPS = "1-groups";

    /** Passage: when they meet. */
    public static final String RHYTHM = "2-rhythm";

    /** Passage: what holds a circle. */
    public static final String CHARTER = "3-charter";

    /** Passage: what is used in it. */
    public static final String TOOLS = "4-tools";

    /** Passage: how it is followed up. */
    public static final String FOLLOW_UP = "5-follow-up";

    /** All passages, in order; any of them may be absent. */
    public static final List<String> PASSAGES = List.of(GROUPS, RHYTHM, CHARTER, TOOLS, FOLLOW_UP);

    private SchemeWords() {}
}
