// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Burnout, three scales; the key alone. */
@Component(service = SurveyInstrument.class)
public final class CopenhagenBurnout extends FiledInstrument {

    /** Reads it. */
    public CopenhagenBurnout() {
        super("CBI");
    }
}
