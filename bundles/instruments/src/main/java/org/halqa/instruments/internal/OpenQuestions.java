// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** What helped and what should change, in words of one's own: O1 and O2. */
@Component(service = SurveyInstrument.class)
public final class OpenQuestions extends FiledInstrument {

    /** Reads it. */
    public OpenQuestions() {
        super("OPEN");
    }
}
