// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Stress of the last month; the key alone. */
@Component(service = SurveyInstrument.class)
public final class PerceivedStress extends FiledInstrument {

    /** Reads it. */
    public PerceivedStress() {
        super("PSS10");
    }
}
