// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halqa.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was destroyed of what its author wrote: kinds, numbers and days, never whose, about what, or a word of it
 * ({@code erasures.read}). A service; any thread.
 */
@ProviderType
public interface Erasures {

    /** What was destroyed. */
    enum Kind {
        /** Private notes. */
        NOTE,
        /** What was written in sessions: the half that stays, needs and trends. Their codes and numbers stay. */
        WORDS,
        /** The key of an author, without which no note that was sealed under it opens. */
        KEYRING,
        /** What was written in the register of stress factors; their codes, months and bands stay. */
        FACTORS,
        /** Drafts of reports and of recommendations. */
        REPORTS,
        /** Texts that waited at the door. */
        DOOR,
        /** Secrets of two surveys, with the marks by which ballots of one person could be put side by side. */
        PAIRING
    }

    /** Why. */
    enum Cause {
        /** Its author wished it. */
        AUTHOR,
        /** The days of the rule were over. */
        RULE,
        /** It had been destroyed before, and was found again in a database that was put back from a backup. */
        RESTORE
    }

    /**
     * One act of destruction.
     *
     * @param place 1, 2, 3 … in its programme, without a gap
     * @param pieces how many were destroyed, at least 1
     * @param day local day
     * @param digest SHA-256 in hexadecimal of this act and of the digest before it, so that the last one vouches for all
     */
    record Erasure(int place, Kind kind, Cause cause, int pieces, LocalDate day, String digest) {}

    /**
     * Everything that was destroyed in the current programme.
     *
     * @param days after how many days since its last change each kind is destroyed by rule, in the order of {@link Kind}; without those
     *     whose room is away and those that no rule is about
     * @param acts oldest first; without the factors that their author gave up, for callers who may not see factors, so that places may be missing
     * @param broken place of the first act that does not agree with its digest; 0 when all agree
     */
    record Register(SortedMap<Kind, Integer> days, List<Erasure> acts, int broken) {

        public Register {
            days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
            acts = List.copyOf(acts);
        }
    }

    /** The register of the current programme. */
    Register register(Caller caller);

    /**
     * The caller's own sessions that hold words ({@code sessions.read}), by their ids, each with the day on which the words are destroyed
     * unless they are changed before.
     */
    Map<String, LocalDate> wordsUntil(Caller caller);
}
