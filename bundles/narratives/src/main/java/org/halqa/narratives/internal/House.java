// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Submission;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.narratives.Words;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** The services that both kinds of drafts call; the door may be away. */
record House(
        Doorkeeper doorkeeper,
        AccessRecord access,
        Programmes programmes,
        CivilClock clock,
        Supplier<@Nullable Door> door) {

    /** The operation of everything here. */
    static final String WRITE = "narratives.write";

    String programme() {
        return programmes.current().id();
    }

    /** What the door has of these drafts, by draft. */
    Map<String, Door.Standing> standings(Caller caller, List<String> drafts) {
        Door now = door.get();
        return now == null || drafts.isEmpty()
                ? Map.of()
                : now.standings(caller, drafts).stream()
                        .collect(Collectors.toUnmodifiableMap(Door.Standing::source, Function.identity()));
    }

    /** Hands in words with their codes. */
    Outcome<String> submit(Caller caller, String kind, String draft, Map<String, List<String>> codes, Words words) {
        Door now = door.get();
        if (now == null) {
            throw new DoorClosed(say("door.away"));
        }
        String previous = now.standing(caller, draft)
                .filter(at -> at.state() == Door.State.RECALLED)
                .map(Door.Standing::id)
                .orElse("");
        List<Submission.Passage> passages = Words.LANGUAGES.stream()
                .filter(language -> !words.in(language).isBlank())
                .map(language ->
                        new Submission.Passage(language, say("passage." + language), language, words.in(language)))
                .toList();
        return now.submit(
                caller,
                new Submission(kind, draft, programme(), caller.account(), codes, passages, List.of(), previous));
    }

    static Message say(String key, Object... arguments) {
        return Message.of(NarrativesTexts.MODULE, key, arguments);
    }
}
