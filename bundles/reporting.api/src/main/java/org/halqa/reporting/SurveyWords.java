// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

/**
 * How what people wrote in a survey reaches the final report: put into other words by the psychologist, as a released document of
 * kind {@link #KIND} with a passage for each question.
 */
public final class SurveyWords {

    /** Kind of the document: one for each survey. */
    public static final String KIND = "survey-voices";

    private SurveyWords() {}
}
