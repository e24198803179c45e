// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.model.Message;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Alert;
import org.halqa.texts.Texts;

/**
 * What the buttons beside a guard's word do: take the sentence out, or put the offered words in its place. The sentence and not
 * only the recognised stretch, so that what remains still reads well.
 */
final class Passages {

    private static final String ENDS = ".!?؟\n\r";

    private final Sessions sessions;
    private final Texts texts;

    Passages(Sessions sessions, Texts texts) {
        this.sessions = sessions;
        this.texts = texts;
    }

    /**
     * Does what a button asks: {@code drop.needs.X01.12} or {@code swap.needs.X01.12}. False when the button is another one.
     */
    boolean apply(PageRequest request, Typed typed, SessionRecord record) {
        List<String> asked = List.of(request.field("do").orElse("").split("\\.", 4));
        if (asked.size() != 4 || !List.of("drop", "swap").contains(asked.get(0))) {
            return false;
        }
        alert(request, record, asked).ifPresent(alert -> {
            String text = typed.text(alert.field());
            typed.with(alert.field(), changed(text, alert, words(asked.get(0), alert, record.language())));
        });
        return true;
    }

    private Optional<Alert> alert(PageRequest request, SessionRecord record, List<String> asked) {
        return sessions.alerts(request.caller(), record).stream()
                .filter(alert -> alert.field().equals(asked.get(1)))
                .filter(alert -> alert.guard().equals(asked.get(2)))
                .filter(alert -> Integer.toString(alert.start()).equals(asked.get(3)))
                .findFirst();
    }

    private String words(String what, Alert alert, String language) {
        Message instead = alert.instead();
        return what.equals("swap") && instead != null ? texts.say(instead, Locale.forLanguageTag(language)) : "";
    }

    static String changed(String text, Alert alert, String words) {
        int start = alert.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = Math.min(alert.end(), text.length());
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean stopped = end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r';
        String before = text.substring(0, start);
        String after = text.substring(stopped ? end + 1 : end);
        String gap = before.isBlank() || before.endsWith("\n") || words.isEmpty() ? "" : " ";
        return (before + gap + words + after).strip();
    }
}
