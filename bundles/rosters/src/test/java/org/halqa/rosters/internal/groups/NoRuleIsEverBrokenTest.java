// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.halqa.model.Outcome;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.rosters.GroupWish.Audience;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.internal.store.PersonRows.Entry;

/** Whatever the rosters: neither a proposal nor a change by hand that was accepted breaks a hard rule. */
class NoRuleIsEverBrokenTest {

    private static final int EDITS = 8;

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void neitherByAProposalNorByHand(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 20, max = 45) int many) {
        try (Consortium consortium = new Consortium()) {
            Random chance = new Random(seed);
            consortium.fill(seed, many, 1 + chance.nextInt(2), chance.nextInt(20));
            Map<String, List<String>> asked = consortium.room.wishes.of(Consortium.PROGRAMME);
            for (int at = 0; at < 3; at++) {
                Mode mode = Mode.values()[chance.nextInt(Mode.values().length)];
                Audience audience = Audience.values()[chance.nextInt(Audience.values().length)];
                consortium.groups.propose(Consortium.SALMA, Consortium.wish(mode, audience, "OR", "RSK"));
            }
            List<Composed> groups = held(consortium, asked);
            for (int at = 0; at < EDITS && !groups.isEmpty(); at++) {
                edit(consortium, groups, chance);
                groups = held(consortium, asked);
            }
        }
    }

    private static List<Composed> held(Consortium consortium, Map<String, List<String>> asked) {
        List<Composed> groups = consortium.groups.table(Consortium.SALMA).groups();
        assertThat(HardRules.broken(groups, consortium.byId(), asked)).isEmpty();
        return groups;
    }

    private static void edit(Consortium consortium, List<Composed> groups, Random chance) {
        Composed group = groups.get(chance.nextInt(groups.size()));
        Entry person = consortium.people.get(chance.nextInt(consortium.people.size()));
        Outcome<Composed> outcome = chance.nextInt(4) == 0
                ? consortium.groups.unseat(Consortium.SALMA, person.id(), group.id(), group.version())
                : consortium.groups.seat(Consortium.SALMA, person.id(), group.id(), group.version());
        assertThat(outcome).isNotInstanceOf(Outcome.Stale.class);
    }
}
