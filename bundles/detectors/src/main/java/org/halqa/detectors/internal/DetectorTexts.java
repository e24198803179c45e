// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** Why a stretch was found, in the three languages. */
@Component
public final class DetectorTexts implements LanguagePack {

    /** Module of these texts. */
    static final String MODULE = "detectors";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(DetectorTexts.class, locale);
    }
}
