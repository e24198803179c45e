// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.osgi.service.component.annotations.Component;

/** Three dimensions of COPSOQ; the key alone. */
@Component(service = SurveyInstrument.class)
public final class CopsoqDimensions extends FiledInstrument {

    /** Reads it. */
    public CopsoqDimensions() {
        super("COPSOQ");
    }
}
