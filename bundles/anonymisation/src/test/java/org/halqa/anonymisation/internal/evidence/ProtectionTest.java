// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 4);
    private static final List<String> ZONES = List.of("RSK", "OR", "FM", "MS");
    private static final List<String> AUDIENCES = List.of("RELAIS", "TERRAIN");
    private static final List<TablePlan> PLANS = List.of(
            plan("zone", "zone", ""),
            plan("month", "month", ""),
            plan("audience", "audience", ""),
            plan("zone-month", "zone", "month"),
            plan("zone-audience", "zone", "audience"));

    private long kept;
    private long allowed;

    @Property(tries = 300)
    void nothingSmallCanBeFoundOutFromAllTablesTogether(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = 0, max = 150) int size,
            @ForAll @IntRange(min = 1, max = 3) int months) {
        List<Fact> facts = random(new Random(seed), size, months);
        Block block = protect(facts, months, 5);
        for (boolean zeros : new boolean[] {false, true}) {
            Attacker attacker = attacker(block, months, zeros);
            for (TablePlan plan : PLANS) {
                attack(attacker, plan, facts, months);
            }
        }
    }

    private void attack(Attacker attacker, TablePlan plan, List<Fact> facts, int months) {
        List<String> columns = plan.column().isEmpty() ? List.of(Block.TOTAL) : codes(plan.column(), months);
        for (String row : codes(plan.row(), months)) {
            for (String column : columns) {
                int truth = count(facts, plan, row, column);
                if (truth > 0 && truth < 5) {
                    int[] bounds = attacker.bounds(plan, row, column);
                    assertThat(bounds[1] - bounds[0])
                            .as(
                                    "%s %s %s is %d and was bounded by %s",
                                    plan.id(), row, column, truth, List.of(bounds[0], bounds[1]))
                            .isGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    @Test
    void mostOfWhatMayBeShownIsShown() {
        for (int seed = 0; seed < 60; seed++) {
            List<Fact> facts = random(new Random(seed), 300, 3);
            Block block = protect(facts, 3, 5);
            for (int at = 0; at < PLANS.size(); at++) {
                compare(PLANS.get(at), block.tables().get(at), facts);
            }
        }
        assertThat((double) kept / allowed).isGreaterThan(0.8);
    }

    private void compare(TablePlan plan, Counted table, List<Fact> facts) {
        for (Block.Row row : table.rows()) {
            for (int at = 0; at < table.columns().size(); at++) {
                int truth = count(facts, plan, row.code(), table.columns().get(at));
                int shown = row.values().get(at);
                assertThat(shown).isIn(truth, Block.HIDDEN);
                allowed += truth >= 5 ? 1 : 0;
                kept += truth >= 5 && shown == truth ? 1 : 0;
            }
        }
    }

    @Test
    void aSmallZoneTakesTheNextSmallestWithIt() {
        List<Fact> facts = new ArrayList<>();
        add(facts, 12, "RSK");
        add(facts, 2, "OR");
        add(facts, 7, "FM");
        assertThat(values(protect(facts, 1, 5).tables().get(0))).containsExactly(12, -1, -1, 0, 21);
    }

    @Test
    void aManagersThresholdHidesMore() {
        List<Fact> facts = new ArrayList<>();
        add(facts, 12, "RSK");
        add(facts, 8, "OR");
        add(facts, 30, "FM");
        assertThat(values(protect(facts, 1, 5).tables().get(0))).containsExactly(12, 8, 30, 0, 50);
        assertThat(values(protect(facts, 1, 10).tables().get(0))).containsExactly(-1, -1, 30, 0, 50);
    }

    @Test
    void aBlockThatIsSmallAsAWholeShowsNothing() {
        List<Fact> facts = new ArrayList<>();
        add(facts, 4, "RSK");
        assertThat(protect(facts, 1, 5).shown()).isZero();
        assertThat(protect(List.of(), 1, 5).shown()).isZero();
    }

    @Test
    void aThemeOfOneOrganisationIsHidden() {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            facts.add(new Fact(
                    FIRST.atDay(3),
                    Map.of("theme", each % 2 == 0 ? List.of("T1") : List.of("T1", "T2")),
                    8,
                    each % 2 == 0 ? List.of("MS2", "ALCS") : List.of("DJ")));
        }
        List<TablePlan> plans = List.of(plan("theme", "theme", ""));
        Block block = Protection.protect(new Shape(plans, facts, Map.of()), FIRST, FIRST, facts, 5);
        assertThat(values(block.tables().get(0))).containsExactly(12, -1, 12);
    }

    @Test
    void tablesThatWouldCloseARingAreLeftOut() {
        List<TablePlan> ring = new ArrayList<>(PLANS);
        ring.add(plan("month-audience", "month", "audience"));
        List<Fact> facts = random(new Random(1), 20, 2);
        assertThat(new Shape(ring, facts, Map.of()).plans()).containsExactlyElementsOf(PLANS);
    }

    private static void add(List<Fact> facts, int sessions, String zone) {
        for (int each = 0; each < sessions; each++) {
            facts.add(fact(zone, "RELAIS", 0));
        }
    }

    private static Fact fact(String zone, String audience, int month) {
        return new Fact(
                FIRST.plusMonths(month).atDay(9),
                Map.of("zone", List.of(zone), "audience", List.of(audience)),
                8,
                List.of("MS2", "ALCS"));
    }

    private static List<Fact> random(Random random, int size, int months) {
        double skew = 0.5 + random.nextDouble() * 2;
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            facts.add(fact(
                    ZONES.get((int) (Math.pow(random.nextDouble(), skew) * ZONES.size())),
                    AUDIENCES.get((int) (Math.pow(random.nextDouble(), skew) * AUDIENCES.size())),
                    (int) (Math.pow(random.nextDouble(), skew) * months)));
        }
        return facts;
    }

    private static Block protect(List<Fact> facts, int months, int threshold) {
        Shape shape = new Shape(PLANS, facts, Map.of("zone", ZONES, "audience", AUDIENCES));
        return Protection.protect(shape, FIRST, FIRST.plusMonths(months - 1L), facts, threshold);
    }

    private static Attacker attacker(Block block, int months, boolean zeros) {
        Attacker attacker =
                new Attacker(List.of("zone", "month", "audience"), List.of(ZONES, codes("month", months), AUDIENCES));
        for (int at = 0; at < PLANS.size(); at++) {
            attacker.read(block.tables().get(at), PLANS.get(at), zeros);
        }
        return attacker;
    }

    private static List<String> codes(String dimension, int months) {
        return switch (dimension) {
            case "zone" -> ZONES;
            case "audience" -> AUDIENCES;
            default -> Months.between(FIRST, FIRST.plusMonths(months - 1L));
        };
    }

    private static int count(List<Fact> facts, TablePlan plan, String row, String column) {
        return (int) facts.stream()
                .filter(fact -> row.equals(Block.TOTAL)
                        || Dimensions.codes(fact, plan.row()).contains(row))
                .filter(fact -> column.equals(Block.TOTAL)
                        || Dimensions.codes(fact, plan.column()).contains(column))
                .count();
    }

    private static List<Integer> values(Counted table) {
        return table.rows().stream()
                .map(row -> row.values().get(row.values().size() - 1))
                .toList();
    }

    private static TablePlan plan(String id, String row, String column) {
        return new TablePlan(id, Message.of("sessions", "table." + id), row, column);
    }
}
