// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What is sent, and what the person who sends it reads. */
@Component
public final class MessagesTexts implements LanguagePack {

    static final String MODULE = "planning.messages";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(MessagesTexts.class, locale);
    }

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }
}
