// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.planning.Reason;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.store.KeptGroup;

/**
 * What a rule says to a psychologist. That a manager, a request or the lot keeps two people apart is one and the same sentence, said
 * once, whichever it was and however many there were.
 */
final class RuleWords {

    private static final int SAID = 3;

    private RuleWords() {}

    /**
     * Why somebody may not move.
     *
     * @param to group they would move into
     * @param from group they would leave, or the same as {@code to}
     */
    static List<Message> refused(List<Reason> refusals, KeptGroup to, KeptGroup from) {
        return refusals.stream()
                .map(reason -> switch (reason.rule()) {
                    case "H2" ->
                        to.members().size() >= to.wish().maxSize()
                                ? RostersTexts.say("group.large", to.wish().maxSize())
                                : RostersTexts.say("group.small", from.wish().minSize());
                    case "H3" -> RostersTexts.say("group.fit");
                    case "H4" -> RostersTexts.say("group.tongue");
                    case "H5", "H6" -> RostersTexts.say("group.apart");
                    case "H7" -> mixed(from.wish());
                    default -> reason.words();
                })
                .distinct()
                .toList();
    }

    /** What a group that mixes would no longer be. */
    static Message mixed(GroupWish wish) {
        return RostersTexts.say(
                switch (wish.mode()) {
                    case INTER_OSC -> "group.organisations";
                    default -> "group.teams";
                });
    }

    /** Why a group is as it is; that it is open is seen. */
    static List<Message> placed(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !reason.rule().equals("S9"))
                .filter(reason -> !reason.rule().startsWith("H"))
                .map(Reason::words)
                .distinct()
                .toList();
    }

    /** What makes a move dearer, the dearest first. */
    static List<Message> drawbacks(List<Reason> drawbacks) {
        return drawbacks.stream()
                .filter(reason -> reason.cost() > 0)
                .map(Reason::words)
                .limit(SAID)
                .toList();
    }

    /** What stands in the way of somebody without a seat. */
    static List<Message> missing(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> switch (reason.rule()) {
                    case "H2" -> RostersTexts.say("waiting.full");
                    case "H3" -> RostersTexts.say("waiting.fit");
                    case "H4" -> RostersTexts.say("waiting.language");
                    case "H5", "H6" -> RostersTexts.say("group.apart");
                    case "S1", "S2" -> RostersTexts.say("waiting.free");
                    default -> reason.words();
                })
                .distinct()
                .limit(SAID)
                .toList();
    }
}
