// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Wordings of instruments that are shipped as a key alone ({@code instruments.manage}). An administrator brings them after
 * confirming the licence; the record of accesses says who did. Surveys that are open keep the words they were opened with. A
 * service; any thread.
 */
@ProviderType
public interface Wordings {

    /** Code of the words before the items. */
    String LEAD = "lead";

    /** Begins the code of an answer: {@code step.3}. */
    String STEP = "step.";

    /**
     * An instrument whose wording is not shipped.
     *
     * @param shipped as it comes
     * @param brought true when its wording is here
     */
    record State(SurveyInstrument shipped, boolean brought) {}

    /** Words of one code in three languages; Arabic and English may be empty where the rules allow it. */
    record Line(String code, String fr, String ar, String en) {}

    /** All of them, by their id. */
    List<State> all(Caller caller);

    /** The codes that a wording of this instrument has: {@link #LEAD}, answers, items. Empty when there is no such instrument. */
    List<String> codes(Caller caller, String instrument);

    /**
     * Brings the wording of an instrument, instead of what was there.
     *
     * @param lines every item in French and Arabic at least
     * @param licensed true when the caller says that the licence allows it
     * @return id of the instrument
     */
    Outcome<String> bring(Caller caller, String instrument, List<Line> lines, boolean licensed);

    /** Takes a wording away again. */
    Outcome<String> takeAway(Caller caller, String instrument);
}
