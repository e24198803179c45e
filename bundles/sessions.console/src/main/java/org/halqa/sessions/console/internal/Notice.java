// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.model.Message;
import org.halqa.sessions.Sessions.Alert;

/**
 * A word beside a field: from a guard or, as a hint, from the detectors of the door.
 *
 * @param tone {@code hard} stops, {@code kept} advises, {@code soft} hints; of people without a name {@code red} that it will not leave like this,
 *     {@code amber} that somebody will have to look
 * @param excerpt the words that it is about; empty when there are none
 * @param guard id of the guard, to read more about it; empty for a hint
 * @param start where those words stand in the field
 * @param swap true when other words are offered
 */
public record Notice(
        String tone,
        String field,
        String excerpt,
        Message reason,
        Message way,
        String guard,
        int start,
        int end,
        boolean swap,
        Message instead) {

    private static final Message NONE = Part.say("notice.none");

    static Notice of(Alert alert, String text) {
        int end = Math.min(alert.end(), text.length());
        int start = Math.min(alert.start(), end);
        Message instead = alert.instead();
        return new Notice(
                alert.refuses() ? "hard" : "kept",
                alert.field(),
                text.substring(start, end),
                alert.reason(),
                alert.wayForward(),
                alert.guard(),
                start,
                end,
                instead != null,
                instead == null ? NONE : instead);
    }

    /** True for what cannot stay. */
    public boolean stops() {
        return tone.equals("hard") || tone.equals("red");
    }

    /** True for what somebody should look at. */
    public boolean waits() {
        return tone.equals("kept") || tone.equals("amber");
    }

    private static String tone(Finding finding) {
        return switch (finding.detector()) {
            case Door.TOO_CLOSE -> "red";
            case Door.NEAR -> "amber";
            default -> "soft";
        };
    }

    static Notice of(Finding finding, String field, String text) {
        int end = Math.min(finding.end(), text.length());
        int start = Math.min(finding.start(), end);
        return new Notice(
                tone(finding),
                field,
                text.substring(start, end),
                finding.reason(),
                Part.say("notice.hint.way"),
                "",
                start,
                end,
                false,
                NONE);
    }
}
