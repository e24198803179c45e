// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The words of one author for the parts of reports ({@code narratives.write}; only one's own). A service; any thread. Kept
 * sealed; an earlier state is kept when words are handed in and at the first change of a day.
 */
@ProviderType
public interface Narratives {

    /**
     * What words are for.
     *
     * @param kind of report
     * @param variant of it; empty when its variants share their words
     * @param part of it
     */
    record Place(String kind, String variant, String part) {}

    /** An earlier state: its number, oldest first, and the day on which it was current last. */
    record Past(int number, LocalDate day) {}

    /**
     * Words for one place.
     *
     * @param version changes with every edit
     * @param door id of what the door has of it; empty while it was never handed in
     * @param openFindings what the author still has to decide at the door
     */
    record Kept(
            String id,
            int version,
            Place place,
            Words words,
            LocalDate savedOn,
            Standing standing,
            String door,
            int openFindings,
            List<Past> past) {
        public Kept {
            past = List.copyOf(past);
        }
    }

    /** What the caller wrote for a report, in no order. */
    List<Kept> of(Caller caller, String kind, String variant);

    /** What the caller wrote for one place. */
    Optional<Kept> find(Caller caller, Place place);

    /**
     * Keeps words; refused when they are too long or at the door.
     *
     * @param version the one that was read, 0 when there was none
     */
    Outcome<Kept> write(Caller caller, Place place, int version, Words words);

    /** An earlier state of words; empty when there is none of this number. */
    Optional<Words> past(Caller caller, Place place, int number);

    /** Hands words in at the door. */
    Outcome<Kept> handIn(Caller caller, Place place, int version);
}
