// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.util.Locale;
import java.util.Map;
import org.halqa.texts.spi.LanguagePack;

/** What the door of the tests says of a word. */
final class WordOfTests implements LanguagePack {

    @Override
    public String module() {
        return "door";
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return Map.of("reason.word", "Ce mot peut désigner quelqu’un.");
    }
}
