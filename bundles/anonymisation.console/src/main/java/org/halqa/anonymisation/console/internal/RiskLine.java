// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.List;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.ReviewDesk.Risk;
import org.halqa.model.Message;

/**
 * Whom a document could be about, on its page.
 *
 * @param tooClose true when it cannot leave like this
 * @param verdict how many people fit
 * @param counted false when no roster was there to count
 * @param clues what leads to them
 * @param findings numbers of the findings by which that can be changed
 */
public record RiskLine(
        boolean tooClose, Message verdict, boolean counted, List<ClueLine> clues, List<Integer> findings) {

    /** A clue; {@code words} is empty when an earlier document holds it. */
    public record ClueLine(Message trait, String words) {}

    static RiskLine of(Risk risk) {
        return new RiskLine(
                risk.closeness() == Closeness.TOO_CLOSE,
                say("risks." + risk.closeness().name(), risk.people()),
                risk.counted(),
                risk.clues().stream()
                        .map(each -> new ClueLine(say("trait." + each.trait().name()), each.words()))
                        .toList(),
                risk.findings());
    }
}
