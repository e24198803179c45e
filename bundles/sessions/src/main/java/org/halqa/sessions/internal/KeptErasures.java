// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.internal.KeptSessions.House;
import org.halqa.sessions.internal.store.ErasureChain;
import org.halqa.sessions.internal.store.NoteErasing;
import org.halqa.sessions.internal.store.WordErasing;

/** What was destroyed, and the rule by which it is. */
public final class KeptErasures implements Erasures {

    private static final int FEWEST = 30;
    private static final int MOST = 730;

    private final Doorkeeper doorkeeper;
    private final AccessRecord access;
    private final Programmes programmes;
    private final CivilClock clock;
    private final NoteErasing notes;
    private final WordErasing words;
    private final Days days;

    /** After how many days what is destroyed; out of its range, the nearest that is in it. */
    public record Days(int notes, int words) {

        public Days {
            notes = inRange(notes);
            words = inRange(words);
        }

        private static int inRange(int days) {
            return Math.max(FEWEST, Math.min(MOST, days));
        }
    }

    /** A register over these rows. */
    public KeptErasures(House house, CivilClock clock, NoteErasing notes, WordErasing words, Days days) {
        this.doorkeeper = house.doorkeeper();
        this.access = house.access();
        this.programmes = house.programmes();
        this.clock = clock;
        this.notes = notes;
        this.words = words;
        this.days = days;
    }

    @Override
    public Register register(Caller caller) {
        doorkeeper.require(caller, "erasures.read");
        String programme = programmes.current().id();
        List<Erasure> acts = notes.acts(programme);
        return new Register(days.notes(), days.words(), acts, ErasureChain.broken(programme, acts));
    }

    @Override
    public Map<String, LocalDate> wordsUntil(Caller caller) {
        doorkeeper.require(caller, "sessions.read");
        LocalDate today = clock.today();
        return words.lasting(programmes.current().id(), caller.account()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().orElse(today).plusDays(days.words())));
    }

    /** Destroys what the rule says must go today. Returns how many pieces it were. */
    int sweep() {
        LocalDate today = clock.today();
        return noted("notes", notes.expire(today.minusDays(days.notes() - 1L), today))
                + noted("words", words.expire(today.minusDays(days.words() - 1L), today));
    }

    private int noted(String what, int pieces) {
        if (pieces > 0) {
            access.add("system", "erasures.expire", what + "/" + pieces);
        }
        return pieces;
    }
}
