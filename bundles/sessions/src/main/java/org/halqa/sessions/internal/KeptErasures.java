// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.internal.KeptSessions.House;
import org.halqa.sessions.internal.store.ErasureChain;
import org.halqa.sessions.internal.store.NoteErasing;

/** What was destroyed, and the rule by which it is. */
public final class KeptErasures implements Erasures {

    private static final int FEWEST = 30;
    private static final int MOST = 730;

    private final Doorkeeper doorkeeper;
    private final AccessRecord access;
    private final Programmes programmes;
    private final CivilClock clock;
    private final NoteErasing erasing;
    private final int noteDays;

    /**
     * A register over these rows.
     *
     * @param noteDays what was configured; out of its range, the nearest that is in it
     */
    public KeptErasures(House house, CivilClock clock, NoteErasing erasing, int noteDays) {
        this.doorkeeper = house.doorkeeper();
        this.access = house.access();
        this.programmes = house.programmes();
        this.clock = clock;
        this.erasing = erasing;
        this.noteDays = Math.max(FEWEST, Math.min(MOST, noteDays));
    }

    @Override
    public Register register(Caller caller) {
        doorkeeper.require(caller, "erasures.read");
        String programme = programmes.current().id();
        List<Erasure> acts = erasing.acts(programme);
        return new Register(noteDays, acts, ErasureChain.broken(programme, acts));
    }

    /** Destroys what the rule says must go today. Returns how many pieces it were. */
    int sweep() {
        LocalDate today = clock.today();
        int pieces = erasing.expire(today.minusDays(noteDays - 1L), today);
        if (pieces > 0) {
            access.add("system", "erasures.expire", "notes/" + pieces);
        }
        return pieces;
    }
}
