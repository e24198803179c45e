// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of the calendar say. */
@Component
public final class PlanningConsoleTexts implements LanguagePack {

    static final String MODULE = "planning";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(PlanningConsoleTexts.class, locale);
    }

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }
}
