// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Compassion satisfaction, burnout, secondary traumatic stress; the key alone. */
@Component(service = SurveyInstrument.class)
public final class ProfessionalQuality extends FiledInstrument {

    /** Reads it. */
    public ProfessionalQuality() {
        super("PROQOL5");
    }
}
