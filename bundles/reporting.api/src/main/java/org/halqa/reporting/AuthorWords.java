// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

/**
 * How the words of an author reach their place in a report: a released document of kind {@link #NARRATIVE} whose codes name the
 * place and whose passages are called by their language, {@code fr}, {@code ar}, {@code en}. The newest one for a place counts.
 */
public final class AuthorWords {

    /** Kind of the document: words for one part of a report. */
    public static final String NARRATIVE = "narrative";

    /** Kind of the document: one recommendation. Codes {@link #OWNER}, {@link #AXIS}, {@link #STRATEGY}, {@link #LEVEL}. */
    public static final String RECOMMENDATION = "recommendation";

    /** Code: kind of report that the words are for. */
    public static final String DELIVERABLE = "deliverable";

    /** Code: part of that kind. */
    public static final String PART = "part";

    /** Code: variant of that kind; absent when all share the words. */
    public static final String VARIANT = "variant";

    /** Code: {@code yes} when the part is without object, and the words say why. */
    public static final String SILENT = "silent";

    /** Code: a number that grows with every edit; of two documents of one day the one with the larger number counts. */
    public static final String EDITION = "edition";

    /** Code of a recommendation: organisation that takes it on. */
    public static final String OWNER = "owner";

    /** Code of a recommendation: stress factor axis that it answers. */
    public static final String AXIS = "axis";

    /** Code of a recommendation: strategy of XENIA, {@code 1} to {@code 3}; absent for none. */
    public static final String STRATEGY = "strategy";

    /** Code of a recommendation: {@code STRATEGIC} or {@code OPERATIONAL}. */
    public static final String LEVEL = "level";

    private AuthorWords() {}
}
