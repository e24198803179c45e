// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.SafeText;
import org.halqa.texts.Texts;

/** Words in the language of a report, as a file can hold them. */
record Wording(Texts texts, Locale language) {

    String say(Message message) {
        return SafeText.of(texts.say(message, language));
    }
}
