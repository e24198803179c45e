// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Component;

/** What the pages of rosters and groups say. */
@Component
public final class RostersConsoleTexts implements LanguagePack {

    static final String MODULE = "rosters";

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return LanguagePack.beside(RostersConsoleTexts.class, locale);
    }

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    /** The first reason of each field. */
    static Map<String, Message> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason, (first, second) -> first));
    }
}
