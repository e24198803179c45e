// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.planning.agenda.SessionCalendar.Wish;
import org.halqa.planning.internal.StoryScript.Place;
import org.halqa.planning.internal.StoryScript.Scene;
import org.halqa.planning.internal.store.PlanningStore;

/**
 * Plays the script up to today, each step on its day, through the services that people use: what these refuse to a person, they refuse
 * here. A round is proposed at its beginning; what is near was answered and confirmed, what is far is still open, whatever today is.
 */
final class Story {

    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 31);
    private static final int ANSWERED = 18;
    private static final int CHANGED = 14;
    private static final int CONFIRMED = 10;
    private static final int ANSWERS = 2;

    private final LocalDate today;
    private final StoryClock clock;
    private final KeptCalendar calendar;
    private final KeptInvitations invitations;
    private final KeptLimits limits;
    private final Caller psychologist;
    private final List<Caller> focalPoints;

    Story(House house, PlanningStore store, Caller psychologist, List<Caller> focalPoints) {
        this.today = house.clock().today();
        this.clock = new StoryClock(house.clock());
        Desk desk = new Desk(house.at(clock), store);
        this.calendar = new KeptCalendar(desk);
        this.invitations = new KeptInvitations(desk);
        this.limits = new KeptLimits(desk);
        this.psychologist = psychologist;
        this.focalPoints = focalPoints;
    }

    void play(StoryScript script) {
        if (!calendar.groups(psychologist).isEmpty()) {
            return;
        }
        clock.set(today.isBefore(BEGIN) ? today : BEGIN);
        done(limits.keepOwn(psychologist, KeptProposals.usual(psychologist, "RSK")));
        Map<String, String> groups = new HashMap<>();
        script.groups()
                .forEach((letter, group) -> groups.put(
                        letter, done(calendar.keep(psychologist, group)).id()));
        Map<Scene, String> placed = new HashMap<>();
        for (Scene scene : script.scenes()) {
            Wish wish = wish(Objects.requireNonNull(groups.get(scene.group())), scene.place());
            String key = "demo-calendar-" + scene.group() + scene.place().day();
            placed.put(scene, done(calendar.place(psychologist, wish, key)).id());
        }
        script.scenes().forEach(scene -> follow(scene, Objects.requireNonNull(placed.get(scene))));
    }

    private Wish wish(String group, Place place) {
        return new Wish(group, place.day(), place.slot(), psychologist.account());
    }

    private void follow(Scene scene, String id) {
        if (scene.cause() == null) {
            agree(id);
        } else if (reaches(scene.place().day().minusDays(CHANGED))) {
            answer(id);
            Appointment there = appointment(id);
            Place other = scene.other();
            if (other == null) {
                done(calendar.cancel(psychologist, id, there.version(), scene.cause()));
            } else {
                Wish wish = wish(there.group().id(), other);
                agree(done(calendar.move(psychologist, id, there.version(), wish, scene.cause()))
                        .id());
            }
        }
    }

    private void agree(String id) {
        LocalDate day = appointment(id).day();
        if (reaches(day.minusDays(ANSWERED))) {
            answer(id);
        }
        if (reaches(day.minusDays(CONFIRMED))) {
            done(calendar.confirm(psychologist, id, appointment(id).version()));
        }
    }

    /** Turns the clock to that day, unless it is still to come. */
    private boolean reaches(LocalDate day) {
        boolean past = !day.isAfter(today);
        if (past) {
            clock.set(day);
        }
        return past;
    }

    private void answer(String id) {
        PlannedGroup group = appointment(id).group();
        focalPoints.stream()
                .filter(one -> one.organisations().stream().anyMatch(group::concerns))
                .limit(ANSWERS)
                .forEach(one -> done(invitations.answer(one, id, true, null, null)));
    }

    private Appointment appointment(String id) {
        return calendar.find(psychologist, id).orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        String why = outcome instanceof Outcome.Refused<T> refused
                ? refused.faults().get(0).field() + " "
                        + refused.faults().get(0).reason().key()
                : "stale";
        throw new IllegalStateException("the calendar of the demo is refused: " + why);
    }
}
