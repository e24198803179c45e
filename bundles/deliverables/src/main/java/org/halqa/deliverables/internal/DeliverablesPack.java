// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** The words of the deliverables. */
@Component
public final class DeliverablesPack implements LanguagePack {

    private static final String MODULE = "deliverables";

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(DeliverablesPack.class, locale);
    }
}
