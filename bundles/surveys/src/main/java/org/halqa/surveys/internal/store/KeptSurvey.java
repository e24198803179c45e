// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import java.util.List;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.Surveys.Counts;
import org.halqa.surveys.Surveys.Phase;

/**
 * A survey as it is stored.
 *
 * @param boxKey sealed key of the box while it is open
 * @param kioskCode sealed code of the tablet while it is open
 * @param counts as they were at sealing; before, the box is asked
 * @param recorded true once sealing stands in the access record
 * @param parts the questions as they were when it was opened; none before
 */
public record KeptSurvey(
        String id,
        String programme,
        String author,
        int version,
        Phase phase,
        int informationVersion,
        String boxKey,
        String kioskCode,
        Counts counts,
        String root,
        boolean recorded,
        SurveyPlan plan,
        List<Part> parts) {

    /** The public and the sealed private key of a stratum. */
    public record Key(String stratum, String modulus, String fingerprint, String privateKey) {}

    /** True while ballots may come. */
    public boolean isOpen() {
        return phase == Phase.OPEN || phase == Phase.CASTING;
    }
}
