// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * People whom a room knows by name: participants of a roster, holders of accounts. Register one as a service.
 *
 * <p>The door asks on any thread and keeps the answer in memory only, to find these people in texts however they are
 * spelled, and to count how many of them what is said of somebody without a name fits. When a source throws, the door says on
 * screen that its people cannot be read or counted, and releases nothing.
 */
@ConsumerType
public interface KnownPeople {

    /** Stable, ASCII, for example {@code accounts}. */
    String id();

    /** Everybody; asked only when {@link #version()} has changed. */
    List<Known> people();

    /** Another number after every change of somebody's name; cheap, for it is asked before each search. */
    long version();

    /**
     * A person.
     *
     * @param names what this person is called, one complete name each, in any script; a word alone is a name too
     * @param profile code of the profile, or empty
     * @param organisation code of the organisation, or empty
     * @param zone code of the zone, or empty
     * @param programme id of the programme they are counted in, or empty when they are in no roster
     */
    record Known(List<String> names, String profile, String organisation, String zone, String programme) {

        public Known {
            names = List.copyOf(names);
        }

        /** Somebody who is to be found in texts and not to be counted. */
        public Known(List<String> names, String profile, String organisation, String zone) {
            this(names, profile, organisation, zone, "");
        }

        /** Says nothing of the person: names do not belong in logs. */
        @Override
        public String toString() {
            return "Known[" + names.size() + " names]";
        }
    }
}
