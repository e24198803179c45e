// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the pages; they join those of the door in module {@code door}. */
@Component
public final class DoorPageTexts implements LanguagePack {

    static final String MODULE = "door";

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(DoorPageTexts.class, locale);
    }
}
