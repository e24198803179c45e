// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What rosters and groups say. */
@Component
public final class RostersTexts implements LanguagePack {

    /** The module of these texts. */
    public static final String MODULE = "rosters";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RostersTexts.class, locale);
    }

    /** One of these texts. */
    public static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    /** A fault with one of these texts. */
    public static Outcome.Fault fault(String field, String key, Object... arguments) {
        return new Outcome.Fault(field, say(key, arguments));
    }

    /** A refusal with one of these texts. */
    public static <T> Outcome<T> refused(String field, String key) {
        return Outcome.refused(field, say(key));
    }
}
