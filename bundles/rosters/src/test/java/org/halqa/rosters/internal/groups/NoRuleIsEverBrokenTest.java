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
import org.halqa.rosters.Groups.Table;
import org.halqa.rosters.internal.store.PersonRows.Entry;

/** Whatever the rosters: neither a proposal nor a change by hand that was accepted breaks a hard rule. */
class NoRuleIsEverBrokenTest {

    private static final int EDITS = 12;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void neitherByAProposalNorByHand(
            @ForAll @IntRange(min = 1, max = 1_000_000) int seed, @ForAll @IntRange(min = 20, max = 60) int many) {
        try (Consortium consortium = new Consortium()) {
            Random chance = new Random(seed);
            consortium.fill(seed, many, 1 + chance.nextInt(2), chance.nextInt(20));
            Map<String, List<String>> asked = consortium.room.wishes.of(Consortium.PROGRAMME);
            for (int at = 0; at < 3; at++) {
                Mode mode = Mode.values()[chance.nextInt(Mode.values().length)];
                Audience audience = Audience.values()[chance.nextInt(Audience.values().length)];
                consortium.groups.propose(Consortium.SALMA, Consortium.wish(mode, audience, "OR", "RSK"));
                assertThat(broken(consortium, asked)).as("after a proposal").isEmpty();
            }
            for (int at = 0; at < EDITS; at++) {
                edit(consortium, chance);
                assertThat(broken(consortium, asked))
                        .as("after a change by hand")
                        .isEmpty();
            }
        }
    }

    private static List<String> broken(Consortium consortium, Map<String, List<String>> asked) {
        Table table = consortium.groups.table(Consortium.SALMA);
        return HardRules.broken(table.groups(), consortium.byId(), asked);
    }

    private static void edit(Consortium consortium, Random chance) {
        List<Composed> groups = consortium.groups.table(Consortium.SALMA).groups();
        if (groups.isEmpty()) {
            return;
        }
        Composed group = groups.get(chance.nextInt(groups.size()));
        Entry person = consortium.people.get(chance.nextInt(consortium.people.size()));
        Outcome<Composed> ignored = chance.nextInt(4) == 0
                ? consortium.groups.unseat(Consortium.SALMA, person.id(), group.id(), group.version())
                : consortium.groups.seat(Consortium.SALMA, person.id(), group.id(), group.version());
        assertThat(ignored).isNotInstanceOf(Outcome.Stale.class);
    }
}
