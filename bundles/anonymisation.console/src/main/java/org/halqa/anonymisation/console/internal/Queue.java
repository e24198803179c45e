// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;

/** What waits for this person, grouped by who is to act. */
final class Queue {

    private final ReviewDesk desk;
    private final Doorkeeper doorkeeper;
    private final Captions captions;
    private final CivilClock clock;

    Queue(ReviewDesk desk, Doorkeeper doorkeeper, Captions captions, CivilClock clock) {
        this.desk = desk;
        this.doorkeeper = doorkeeper;
        this.captions = captions;
        this.clock = clock;
    }

    /** One line. */
    public record Item(
            String id, Captions.Caption caption, String state, int openFindings, Optional<Lifetime> lifetime) {}

    /** Lines under one heading; {@code key} names the heading and the sentence under it. */
    public record Group(String key, List<Item> items) {

        private static final int AT_ONCE = 6;

        /** The lines that are shown at once; what has long left need not be scrolled past. */
        public List<Item> first() {
            return items.subList(0, Math.min(AT_ONCE, items.size()));
        }

        /** The lines that are folded away. */
        public List<Item> rest() {
            return items.subList(Math.min(AT_ONCE, items.size()), items.size());
        }
    }

    View view(PageRequest request) {
        List<ReviewDesk.Waiting> all = desk.waiting(request.caller());
        List<Group> groups = List.of(
                        group("to-read", all, one -> one.mine() && one.state() == Door.State.DETECTED),
                        group("to-confirm", all, one -> !one.mine() && one.state() == Door.State.REVIEWED),
                        group("with-reader", all, one -> one.mine() && one.state() == Door.State.REVIEWED),
                        group("released", all, one -> one.state() == Door.State.RELEASED),
                        group("taken-back", all, Queue::takenBack))
                .stream()
                .filter(group -> !group.items().isEmpty())
                .toList();
        boolean numbers = doorkeeper.allows(request.caller(), "door.disclosure");
        return View.Page.of(
                "queue", say("title.page"), Map.of("groups", groups, "waiting", waiting(all), "numbers", numbers));
    }

    /** How many documents this person could act on now. */
    static long waiting(List<ReviewDesk.Waiting> all) {
        return all.stream()
                .filter(one -> one.state() == (one.mine() ? Door.State.DETECTED : Door.State.REVIEWED))
                .count();
    }

    private Group group(String key, List<ReviewDesk.Waiting> all, Predicate<ReviewDesk.Waiting> belongs) {
        return new Group(
                key,
                all.stream()
                        .filter(belongs)
                        .map(this::item)
                        .sorted(Comparator.comparing((Item item) -> item.caption()
                                        .day()
                                        .map(Object::toString)
                                        .orElse(""))
                                .reversed())
                        .toList());
    }

    private Item item(ReviewDesk.Waiting one) {
        return new Item(
                one.id(),
                captions.of(one.kind(), one.codes()),
                one.state().name(),
                one.openFindings(),
                Lifetime.of(one, clock.today()));
    }

    private static boolean takenBack(ReviewDesk.Waiting one) {
        return one.state() == Door.State.RECALLED || one.state() == Door.State.WITHDRAWN;
    }
}
