// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 4);
    private static final YearMonth LAST = YearMonth.of(2026, 5);
    private static final List<String> ZONES = List.of("RSK", "OR", "FM");
    private static final List<String> AUDIENCES = List.of("RELAIS", "TERRAIN");
    private static final List<TablePlan> PLANS = List.of(
            plan("zone", "zone", ""),
            plan("month", "month", ""),
            plan("zone-month", "zone", "month"),
            plan("zone-audience", "zone", "audience"));

    @Test
    void addsWhatCameLateAndLeavesTheTableThatItWouldTakeANumberFrom() {
        Block released = block(table("zone", 9, 8, 17), table("theme", 7, 6, 13));
        Correction correction =
                Correction.of(released, block(table("zone", 3, 0, 3), table("theme", -1, -1, 3)), Set.of());
        assertThat(correction.block()).isEqualTo(block(table("zone", 12, 8, 20), table("theme", 7, 6, 13)));
        assertThat(correction.left()).containsExactly("theme");
        assertThat(correction.worth(released, Set.of("zone"))).isTrue();
        assertThat(correction.worth(released, Set.of("theme"))).isFalse();
        assertThat(Correction.left(List.of(released, correction.block()), Set.of("zone", "theme")))
                .containsExactly("theme");
    }

    /** It lacks what the correction before could not show in it. */
    @Test
    void aTableThatStayedBehindIsNotCorrectedLater() {
        Block second = block(table("zone", 12, 8, 20), table("theme", 7, 6, 13));
        Correction third =
                Correction.of(second, block(table("zone", 4, 0, 4), table("theme", 4, 4, 4)), Set.of("theme"));
        assertThat(third.block()).isEqualTo(block(table("zone", 16, 8, 24), table("theme", 7, 6, 13)));
        assertThat(third.left()).containsExactly("theme");
    }

    @Test
    void ofASourceWithoutAnythingLateNothingIsLeftOut() {
        Block released = block(table("zone", 9, 8, 17), table("theme", 7, 6, 13));
        Correction correction = Correction.of(released, block(), Set.of());
        assertThat(correction.left()).isEmpty();
        assertThat(correction.worth(released, Set.of())).isFalse();
        assertThat(Correction.left(List.of(released, released), Set.of("zone", "theme")))
                .isEmpty();
    }

    /** Somebody holds both versions of both kinds of readers, and looks for those who came late and for those who did not. */
    @Property(tries = 20)
    void twoVersionsTogetherTellNothingAboutAFew(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = 6, max = 30) int size,
            @ForAll @IntRange(min = 1, max = 8) int late) {
        Random random = new Random(seed);
        List<Fact> old = random(random, size);
        List<Fact> more = random(random, late);
        Map<Audience, Block> first = protect(old, false);
        Map<Audience, Block> added = protect(more, true);
        Attacker attacker = new Attacker(
                List.of("zone", "month", "audience"),
                List.of(ZONES, MonthSpans.months(FIRST, LAST).codes(), AUDIENCES, List.of("old", "late")));
        for (Audience reader : Audience.values()) {
            Block released = Objects.requireNonNull(first.get(reader));
            Correction correction = Correction.of(released, Objects.requireNonNull(added.get(reader)), Set.of());
            Block second = correction.block();
            for (TablePlan plan : PLANS) {
                Counted before = released.table(plan.id()).orElseThrow();
                Counted after = second.table(plan.id()).orElseThrow();
                if (correction.left().contains(plan.id())) {
                    assertThat(after).as("%s stays as it was", plan.id()).isEqualTo(before);
                } else {
                    assertThat(Accumulation.kept(before, after))
                            .as("%s takes nothing away", plan.id())
                            .isTrue();
                }
                attacker.read(before, plan, true, "old");
                attacker.read(after, plan, true, after.equals(before) ? "old" : "");
            }
        }
        PLANS.forEach(plan -> {
            attack(attacker, plan, old, "old");
            attack(attacker, plan, more, "late");
        });
    }

    private static void attack(Attacker attacker, TablePlan plan, List<Fact> facts, String part) {
        double average = facts.stream().mapToInt(Fact::people).average().orElse(1);
        int usual = Math.max(1, (int) Math.ceil(5 / average - 1e-9));
        for (String row : codes(plan.row())) {
            for (String column : plan.column().isEmpty() ? List.of(Block.TOTAL) : codes(plan.column())) {
                List<Fact> cell = facts.stream()
                        .filter(fact -> in(fact, plan.row(), row) && in(fact, plan.column(), column))
                        .toList();
                int people = cell.stream().mapToInt(Fact::people).sum();
                if (people > 0 && people < 5) {
                    int[] bounds = attacker.bounds(plan, row, column, part);
                    assertThat(bounds[1] - bounds[0])
                            .as("%s %s %s of %s is %d", plan.id(), row, column, part, cell.size())
                            .isGreaterThanOrEqualTo(usual);
                }
            }
        }
    }

    private static boolean in(Fact fact, String dimension, String code) {
        return code.equals(Block.TOTAL) || Dimensions.has(fact, dimension, code);
    }

    private static List<String> codes(String dimension) {
        return switch (dimension) {
            case "zone" -> ZONES;
            case "audience" -> AUDIENCES;
            default -> MonthSpans.months(FIRST, LAST).codes();
        };
    }

    private static Map<Audience, Block> protect(List<Fact> facts, boolean late) {
        Map<String, List<String>> known = Map.of("zone", ZONES, "audience", AUDIENCES);
        Shape shape = Shape.of(PLANS, facts, known, MonthSpans.months(FIRST, LAST));
        return new FactTables(shape, late).protect(facts, 5, 10);
    }

    private static List<Fact> random(Random random, int size) {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            facts.add(new Fact(
                    FIRST.plusMonths(random.nextInt(2)).atDay(5),
                    Map.of(
                            "zone", List.of(ZONES.get(random.nextInt(3))),
                            "audience", List.of(AUDIENCES.get(random.nextInt(2)))),
                    2 + random.nextInt(7),
                    List.of("MS2", "ALCS")));
        }
        return facts;
    }

    private static Block block(Counted... tables) {
        return new Block(FIRST, LAST, List.of(tables));
    }

    private static Counted table(String id, int one, int other, int total) {
        return new Counted(
                id,
                List.of(Block.TOTAL),
                List.of(
                        new Row("A", List.of(one)),
                        new Row("B", List.of(other)),
                        new Row(Block.TOTAL, List.of(total))));
    }

    private static TablePlan plan(String id, String row, String column) {
        return new TablePlan(id, Message.of("sessions", "table." + id), row, column);
    }
}
