// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could sit with whom (R038, R040, R052). Ids are opaque: the planner never sees a name. Hierarchy and vetoes are in
 * here; whoever holds a problem holds secrets, so it lives in memory only.
 *
 * @param name opaque
 * @param people everybody who wishes for a seat, and the managers between them
 * @param groups the groups that may be opened; one that nobody sits in stays closed
 * @param weights what is worth how much
 */
public record CompositionProblem(String name, List<Person> people, List<Group> groups, Weights weights) {

    public CompositionProblem {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
    }

    /** For whom a group is. */
    public enum Audience {
        /** Teams in direct contact. */
        TERRAIN,
        /** Community relays. */
        RELAIS,
        /** Line managers: in groups of their own only (the restitution workshop). */
        N1
    }

    /** How a group is mixed. */
    public enum Mode {
        /** People of a zone. */
        ZONE,
        /** People of one trade, as far as possible. */
        PROFILE,
        /** At least two teams. */
        INTER_TEAM,
        /** At least two organisations. */
        INTER_OSC
    }

    /**
     * Somebody, without a name.
     *
     * @param id opaque, unique
     * @param organisation code
     * @param team code of a team inside the organisation
     * @param zone code
     * @param profile code
     * @param audience which groups they belong in
     * @param languages codes of the languages they can follow, at least one
     * @param manager id of whom they report to, or null; an id that is nobody's here ends the chain; no cycles
     * @param vetoes ids of those they ask not to meet; works both ways; ids that are nobody's here are ignored
     * @param previousGroup id of the group they already belong to, or null
     * @param locked whether they must stay in it
     */
    public record Person(
            String id,
            String organisation,
            String team,
            String zone,
            String profile,
            Audience audience,
            List<String> languages,
            @Nullable String manager,
            List<String> vetoes,
            @Nullable String previousGroup,
            boolean locked) {
        public Person {
            languages = List.copyOf(languages);
            vetoes = List.copyOf(vetoes);
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    /**
     * A group that may be opened.
     *
     * @param id opaque, unique
     * @param mode how it is mixed
     * @param zones codes of the zones it accepts, at least one
     * @param audiences whom it accepts, at least one; N1 only ever alone
     * @param languages codes of the languages it can be held in, at least one
     * @param profiles codes of the profiles it accepts; empty accepts all
     * @param minSize at least 2
     * @param maxSize at least {@code minSize}
     * @param targetSize between the two
     */
    public record Group(
            String id,
            Mode mode,
            List<String> zones,
            List<Audience> audiences,
            List<String> languages,
            List<String> profiles,
            int minSize,
            int maxSize,
            int targetSize) {
        public Group {
            zones = List.copyOf(zones);
            audiences = List.copyOf(audiences);
            languages = List.copyOf(languages);
            profiles = List.copyOf(profiles);
        }
    }

    /**
     * What each unit of a shortcoming costs, 0 or more.
     *
     * @param unplaced somebody who could sit somewhere and does not
     * @param unplacedRelay a community relay who could and does not
     * @param relayZoneUncovered a zone none of whose relays sits anywhere
     * @param loneRelay a group with a single relay
     * @param orgConcentration a thousandth of concentration on one organisation in an INTER_OSC group
     * @param teamConcentration the same on one team in an INTER_TEAM group
     * @param profileMismatch somebody of another profile than most of a PROFILE group
     * @param sizeDeviation the square of the distance to the target size
     * @param openGroup an open group
     * @param moved somebody who changes group
     */
    public record Weights(
            int unplaced,
            int unplacedRelay,
            int relayZoneUncovered,
            int loneRelay,
            int orgConcentration,
            int teamConcentration,
            int profileMismatch,
            int sizeDeviation,
            int openGroup,
            int moved) {

        /** What the programme starts with. */
        public static final Weights USUAL = new Weights(2000, 3000, 8000, 600, 1, 1, 120, 40, 300, 250);
    }
}
