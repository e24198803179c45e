// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;

/** What the room of the calendar says, as far as pages repeat it. */
final class CalendarWords implements LanguagePack {

    @Override
    public String module() {
        return "planning.calendar";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return Map.of("message.way", "no way", "message.words", "look at {0}");
    }
}
