// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Well-being of the last two weeks, 0 to 100. */
@Component(service = SurveyInstrument.class)
public final class Who5 extends FiledInstrument {

    /** Reads it. */
    public Who5() {
        super("WHO5");
    }
}
