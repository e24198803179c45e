// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.Groups.Seat;

/** Groups and seats in words. */
final class GroupWords {

    private final Words words;

    GroupWords(Words words) {
        this.words = words;
    }

    GroupCard card(Composed group) {
        return new GroupCard(
                group.id(),
                group.version(),
                group.number(),
                group.wish().mode().name(),
                group.wish().audience().name(),
                group.wish().zones().stream()
                        .map(code -> new Choice(code, words.zone(code), true))
                        .toList(),
                words.term(Vocabulary.SESSION_LANGUAGE, group.language()),
                group.wish().minSize(),
                group.wish().maxSize(),
                group.members().stream().map(seat -> row(seat, List.of())).toList(),
                group.locked(),
                group.reasons());
    }

    SeatRow row(Seat seat, List<Message> reasons) {
        return new SeatRow(
                seat.person(),
                seat.name(),
                words.acronym(seat.organisation()),
                words.term(Vocabulary.PROFILE, seat.profile()),
                seat.zone(),
                words.zone(seat.zone()),
                seat.languages().stream()
                        .map(code -> words.term(Vocabulary.SESSION_LANGUAGE, code))
                        .toList(),
                reasons);
    }
}
