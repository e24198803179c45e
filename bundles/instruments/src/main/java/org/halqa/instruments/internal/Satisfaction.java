// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** What people thought of the circles: S1 to S8, home-made. */
@Component(service = SurveyInstrument.class)
public final class Satisfaction extends FiledInstrument {

    /** Reads it. */
    public Satisfaction() {
        super("SATISFACTION");
    }
}
