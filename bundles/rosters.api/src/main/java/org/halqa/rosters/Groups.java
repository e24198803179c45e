// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Composing groups ({@code groups.read}, {@code groups.write}: psychologists). Who reports to whom and who would rather not meet whom
 * is weighed here and said nowhere: a seat that either forbids is refused with the same words, and so are a few seats that are
 * separated by lot, so that a refusal tells nothing. About the current programme. A service; any thread.
 */
@ProviderType
public interface Groups {

    /**
     * Somebody who sits in a group or could: what composing by hand needs.
     *
     * @param person opaque id
     * @param name as the focal point wrote it, in Latin script where there is one
     * @param organisation code
     * @param zone code
     * @param profile code
     * @param languages codes
     */
    record Seat(String person, String name, String organisation, String zone, String profile, List<String> languages) {

        public Seat {
            languages = List.copyOf(languages);
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Seat[" + person + "]";
        }
    }

    /**
     * A group.
     *
     * @param id opaque id
     * @param version changes with every edit
     * @param number counted from 1 in a programme, never used again
     * @param wish what it was composed for; its zones are those of this group
     * @param language code of the language that all of them follow
     * @param members by name
     * @param locked whether it is used: a locked group stays as it is
     * @param reasons why it is as it is, and what it costs; empty while no planner is there
     */
    record Composed(
            String id,
            int version,
            int number,
            GroupWish wish,
            String language,
            List<Seat> members,
            boolean locked,
            List<Message> reasons) {

        public Composed {
            members = List.copyOf(members);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Somebody in direct contact who has no seat.
     *
     * @param reasons what stands in the way, the most frequent first; empty while no planner is there or no group is for them
     */
    record Waiting(Seat seat, List<Message> reasons) {
        public Waiting {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Everything on the table.
     *
     * @param groups by number
     * @param waiting by zone and name
     */
    record Table(List<Composed> groups, List<Waiting> waiting) {
        public Table {
            groups = List.copyOf(groups);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * What a proposal brought.
     *
     * @param groups how many groups are new
     * @param seated how many people have a seat in them
     * @param without how many people of this audience and these zones are still without one
     */
    record Proposed(int groups, int seated, int without) {}

    /** What the rules say of a seat, in words, before anybody is moved. */
    record Judged(boolean allowed, List<Message> reasons) {
        public Judged {
            reasons = List.copyOf(reasons);
        }
    }

    /** Groups, and who is without a seat. */
    Table table(Caller caller);

    /** One group. */
    Optional<Composed> find(Caller caller, String id);

    /** Composes groups of those who have no seat yet; existing groups stay as they are. */
    Outcome<Proposed> propose(Caller caller, GroupWish wish);

    /** What the rules would say of moving somebody into each group, by id of the group. */
    Map<String, Judged> judge(Caller caller, String person);

    /**
     * Moves somebody into a group, from another one or from the waiting list; refused with the reasons when a rule is broken.
     *
     * @param version of the group they move into; {@link Outcome.Stale} when it is not the stored one
     */
    Outcome<Composed> seat(Caller caller, String person, String group, int version);

    /** Takes somebody out of a group; refused when too few would stay. */
    Outcome<Composed> unseat(Caller caller, String person, String group, int version);

    /** Locks a group, so that it can be used and stays; or opens it again. */
    Outcome<Composed> lock(Caller caller, String group, int version, boolean locked);

    /** Dissolves a group that is not locked. Returns its id. */
    Outcome<String> dissolve(Caller caller, String group);

    /** Whether there is a planner to propose and judge. */
    boolean ready();
}
