// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of reporting. */
@Component
public final class ReportsPack implements LanguagePack {

    static final String MODULE = "reports";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(ReportsPack.class, locale);
    }
}
