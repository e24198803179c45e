// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.internal.KeptSessions.House;
import org.halqa.sessions.internal.store.ErasureChain;
import org.halqa.sessions.internal.store.NoteErasing;
import org.halqa.sessions.internal.store.OtherErasing;
import org.halqa.sessions.internal.store.WordErasing;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Expiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was destroyed, and the rule by which it is. */
public final class KeptErasures implements Erasures {

    private static final String FACTORS = "register.read";
    private static final Logger LOG = LoggerFactory.getLogger(KeptErasures.class);
    private static final int FEWEST = 30;
    private static final int MOST = 730;

    private final Doorkeeper doorkeeper;
    private final AccessRecord access;
    private final Programmes programmes;
    private final CivilClock clock;
    private final NoteErasing notes;
    private final WordErasing words;
    private final Days days;
    private final OtherErasing others;
    private final Supplier<List<Expiring>> rooms;

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

    /** What it destroys itself, and where it writes what others did. */
    public record Rows(NoteErasing notes, WordErasing words, OtherErasing others) {

        /** All in one database. */
        public static Rows in(Database database, Vault vault) {
            return new Rows(
                    new NoteErasing(database, vault), new WordErasing(database, vault), new OtherErasing(database));
        }
    }

    /**
     * A register over these rows.
     *
     * @param rooms other rooms that destroy by a rule, as they are at the moment of the call
     */
    public KeptErasures(House house, CivilClock clock, Rows rows, Days days, Supplier<List<Expiring>> rooms) {
        this.doorkeeper = house.doorkeeper();
        this.access = house.access();
        this.programmes = house.programmes();
        this.clock = clock;
        this.notes = rows.notes();
        this.words = rows.words();
        this.others = rows.others();
        this.days = days;
        this.rooms = rooms;
    }

    @Override
    public Register register(Caller caller) {
        doorkeeper.require(caller, "erasures.read");
        String programme = programmes.current().id();
        List<Erasure> acts = notes.acts(programme);
        List<Erasure> told = doorkeeper.allows(caller, FACTORS)
                ? acts
                : acts.stream().filter(act -> !isGivenUpFactor(act)).toList();
        return new Register(rules(), told, ErasureChain.broken(programme, acts));
    }

    /** That an author gave a factor up says that something was heard and not relayed: whoever may not see factors is not told. */
    private static boolean isGivenUpFactor(Erasure act) {
        return act.kind() == Kind.FACTORS && act.cause() == Cause.AUTHOR;
    }

    private SortedMap<Kind, Integer> rules() {
        SortedMap<Kind, Integer> rules = new TreeMap<>(Map.of(Kind.NOTE, days.notes(), Kind.WORDS, days.words()));
        byKind().forEach((kind, room) -> rules.put(kind, room.days()));
        return rules;
    }

    /** Other rooms by what they destroy; one that names a kind that the register does not know is left out, and the log says so. */
    private Map<Kind, Expiring> byKind() {
        Map<Kind, Expiring> known = new EnumMap<>(Kind.class);
        for (Expiring room : rooms.get()) {
            Stream.of(Kind.values())
                    .filter(kind -> kind.name().equals(room.kind()))
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> known.put(kind, room),
                            () -> LOG.error("{} destroys what the register has no word for", room.getClass()));
        }
        return known;
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
        int own = noted("notes", notes.expire(today.minusDays(days.notes() - 1L), today))
                + noted("words", words.expire(today.minusDays(days.words() - 1L), today));
        return own
                + byKind().entrySet().stream()
                        .mapToInt(entry -> others(entry.getKey(), entry.getValue(), today))
                        .sum();
    }

    /** A room that fails keeps no other from destroying. */
    private int others(Kind kind, Expiring room, LocalDate today) {
        try {
            return noted(kind.name().toLowerCase(Locale.ROOT), others.expire(kind, room, today));
        } catch (RuntimeException fault) {
            LOG.error("What a room must destroy could not be; it is tried again in an hour", fault);
            return 0;
        }
    }

    private int noted(String what, int pieces) {
        if (pieces > 0) {
            access.add("system", "erasures.expire", what + "/" + pieces);
        }
        return pieces;
    }
}
