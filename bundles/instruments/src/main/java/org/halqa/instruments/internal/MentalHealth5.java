// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Mental health of the last four weeks; the key alone. */
@Component(service = SurveyInstrument.class)
public final class MentalHealth5 extends FiledInstrument {

    /** Reads it. */
    public MentalHealth5() {
        super("MHI5");
    }
}
