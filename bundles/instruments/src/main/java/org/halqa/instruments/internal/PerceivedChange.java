// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** What people say has changed since April: C1 to C5, home-made. */
@Component(service = SurveyInstrument.class)
public final class PerceivedChange extends FiledInstrument {

    /** Reads it. */
    public PerceivedChange() {
        super("CHANGE");
    }
}
