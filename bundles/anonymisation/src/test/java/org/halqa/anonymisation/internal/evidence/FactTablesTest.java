// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.spi.Fact;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class FactTablesTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 4);
    private static final List<String> ZONES = List.of("RSK", "OR", "FM", "MS");
    private static final List<String> AUDIENCES = List.of("RELAIS", "TERRAIN");
    private static final List<TablePlan> PLANS = List.of(
            plan("zone", "zone", ""),
            plan("month", "month", ""),
            plan("audience", "audience", ""),
            plan("zone-month", "zone", "month"),
            plan("zone-audience", "zone", "audience"));

    private static final List<String> ALL_DIMENSIONS = List.of("zone", "month", "audience");
    private static final List<TablePlan> SPOKEN = List.of(
            plan("theme", "theme", ""),
            plan("theme-zone", "theme", "zone"),
            plan("theme-audience", "theme", "audience"));

    private long kept;
    private long allowed;

    @Property(tries = 20)
    void nothingAboutAFewCanBeFoundOutFromAllTablesTogether(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = 0, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 3) int months) {
        List<Fact> facts = random(new Random(seed), size, months);
        Block block = protect(facts, months);
        for (boolean zeros : new boolean[] {false, true}) {
            Attacker attacker =
                    attacker(PLANS, block, ALL_DIMENSIONS, List.of(ZONES, codes("month", months), AUDIENCES), zeros);
            for (TablePlan plan : PLANS) {
                attack(attacker, plan, facts, months, usual(facts));
            }
        }
    }

    /** Months as the product counts them: the small ones with others, for both kinds of readers. */
    @Property(tries = 20)
    void nothingAboutAFewOfASmallMonthCanBeFoundOut(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = 4, max = 40) int size,
            @ForAll @IntRange(min = 3, max = 6) int months) {
        List<Fact> facts = random(new Random(seed), size, months);
        YearMonth last = FIRST.plusMonths(months - 1L);
        MonthSpans spans = MonthSpans.of(facts, FIRST, last, last, 10);
        Map<String, List<String>> known = Map.of("zone", ZONES, "audience", AUDIENCES);
        Map<Audience, Block> blocks = new FactTables(Shape.of(PLANS, facts, known, spans)).protect(facts, 5, 10);
        Attacker attacker = new Attacker(ALL_DIMENSIONS, List.of(ZONES, codes("month", months), AUDIENCES));
        for (Block block : blocks.values()) {
            for (int at = 0; at < PLANS.size(); at++) {
                attacker.read(block.tables().get(at), PLANS.get(at), true);
            }
        }
        PLANS.forEach(plan -> attack(attacker, plan, facts, months, usual(facts)));
    }

    /** A theme in some sessions, of one organisation or two, in groups of two to nine people. */
    @Property(tries = 20)
    void whatWasSpokenOfByAFewCannotBeFoundOut(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed, @ForAll @IntRange(min = 3, max = 40) int size) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            facts.add(spoken(
                    ZONES.get(random.nextInt(4)),
                    random.nextInt(3) == 0 ? "MS2" : "DJ",
                    random.nextInt(3) == 0 ? List.of() : List.of("T1"),
                    2 + random.nextInt(8)));
        }
        facts.add(spoken("RSK", "DJ", List.of("T1", "T2"), 8));
        Block block = read(tables(SPOKEN, facts, 1).protect(facts, 5, 10), Audience.COORDINATION);
        Attacker attacker = attacker(
                SPOKEN,
                block,
                List.of("zone", "audience", "theme"),
                List.of(ZONES, AUDIENCES, List.of("T1", "not")),
                true);
        for (String zone : List.of("RSK", "OR", "FM", "MS", "TOTAL")) {
            int all = count(facts, SPOKEN.get(1), "TOTAL", zone);
            int said = count(facts, SPOKEN.get(1), "T1", zone);
            if (said > 0 && said < 3) {
                int[] bounds = attacker.bounds(SPOKEN.get(1), "T1", zone);
                assertThat(bounds[1] - bounds[0])
                        .as("%s: %d of %d were bounded by %s", zone, said, all, List.of(bounds[0], bounds[1]))
                        .isGreaterThanOrEqualTo(Math.min(3, all));
            }
        }
    }

    private void attack(Attacker attacker, TablePlan plan, List<Fact> facts, int months, int usual) {
        List<String> columns = plan.column().isEmpty() ? List.of(Block.TOTAL) : codes(plan.column(), months);
        for (String row : codes(plan.row(), months)) {
            for (String column : columns) {
                int truth = count(facts, plan, row, column);
                if (truth > 0 && people(facts, plan, row, column) < 5) {
                    int[] bounds = attacker.bounds(plan, row, column);
                    assertThat(bounds[1] - bounds[0])
                            .as(
                                    "%s %s %s is %d and was bounded by %s",
                                    plan.id(), row, column, truth, List.of(bounds[0], bounds[1]))
                            .isGreaterThanOrEqualTo(usual);
                }
            }
        }
    }

    /** So many sessions are about five people, when as many come as usual. */
    private static int usual(List<Fact> facts) {
        double average = facts.stream().mapToInt(Fact::people).average().orElse(1);
        return Math.max(1, (int) Math.ceil(5 / average - 1e-9));
    }

    @Test
    void mostOfWhatMayBeShownIsShown() {
        for (int seed = 0; seed < 3; seed++) {
            List<Fact> facts = random(new Random(seed), 60, 3);
            Block block = protect(facts, 3);
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
                boolean enough = people(facts, plan, row.code(), table.columns().get(at)) >= 5;
                allowed += enough ? 1 : 0;
                kept += enough && shown == truth ? 1 : 0;
            }
        }
    }

    @Test
    void aZoneOfAFewPeopleTakesAnotherNumberWithIt() {
        List<Fact> facts = new ArrayList<>();
        add(facts, 12, "RSK");
        facts.add(fact("OR", "RELAIS", 0, 3));
        add(facts, 1, "FM");
        List<Integer> zones = values(protect(facts, 1).tables().get(0));
        assertThat(zones.get(1)).isEqualTo(Block.HIDDEN);
        assertThat(zones).containsAnyOf(1, 12, 14).isNotEqualTo(List.of(12, -1, 1, 0, 14));
    }

    @Test
    void aManagersThresholdHidesMore() {
        List<Fact> facts = new ArrayList<>();
        add(facts, 12, "RSK");
        add(facts, 1, "OR");
        add(facts, 30, "FM");
        Map<Audience, Block> blocks = tables(PLANS, facts, 1).protect(facts, 5, 10);
        assertThat(values(read(blocks, Audience.COORDINATION).tables().get(0))).containsExactly(12, 1, 30, 0, 43);
        assertThat(values(read(blocks, Audience.N_PLUS_1).tables().get(0)).get(1))
                .isEqualTo(Block.HIDDEN);
    }

    @Test
    void aBlockThatIsSmallAsAWholeShowsNothing() {
        List<Fact> facts = List.of(fact("RSK", "RELAIS", 0, 4));
        assertThat(protect(facts, 1).shown()).isZero();
        assertThat(protect(List.of(), 1).shown()).isZero();
    }

    @Test
    void aThemeOfOneOrganisationIsHidden() {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            facts.add(spoken("RSK", each % 2 == 0 ? "MS2" : "DJ", each < 6 ? List.of("T1") : List.of("T3", "T4")));
            facts.add(spoken("OR", "DJ", each < 7 ? List.of("T2", "T4") : List.of("T3")));
        }
        Block block = read(tables(SPOKEN, facts, 1).protect(facts, 5, 10), Audience.COORDINATION);
        assertThat(row(block, "theme-zone", "T2")).containsOnly(Block.HIDDEN);
        List<Integer> both = row(block, "theme-zone", "T4");
        assertThat(both.get(1)).isEqualTo(Block.HIDDEN);
        assertThat(both.get(0) == Block.HIDDEN || last(both) == Block.HIDDEN).isTrue();
        assertThat(row(block, "theme-zone", "T1").get(0)).isEqualTo(6);
        assertThat(row(block, "theme-zone", "TOTAL")).startsWith(12, 12);
    }

    @Test
    void aThemeOfOneSessionIsHiddenAlsoWhenEverySessionHasOneTheme() {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < 12; each++) {
            facts.add(spoken("RSK", each % 2 == 0 ? "MS2" : "DJ", List.of(each < 6 ? "T1" : "T3")));
        }
        facts.add(spoken("RSK", "DJ", List.of("T2"), 9));
        Block block = read(tables(SPOKEN, facts, 1).protect(facts, 5, 10), Audience.COORDINATION);
        assertThat(last(row(block, "theme", "T2"))).isEqualTo(Block.HIDDEN);
        assertThat(last(row(block, "theme", "TOTAL"))).isEqualTo(13);
    }

    @Test
    void aThemeIsOneNumberInAllTablesThatHoldIt() {
        for (int seed = 0; seed < 3; seed++) {
            List<Fact> facts = talks(new Random(seed), 45);
            Block block = read(tables(SPOKEN, facts, 1).protect(facts, 5, 10), Audience.COORDINATION);
            for (String theme : List.of("T1", "T2", "T3", "TOTAL")) {
                List<Integer> alone = row(block, "theme", theme);
                assertThat(last(row(block, "theme-zone", theme))).isEqualTo(last(alone));
                assertThat(last(row(block, "theme-audience", theme))).isEqualTo(last(alone));
            }
        }
    }

    @Test
    void whoDidNotSpeakOfAThemeIsProtectedLikeWhoDid() {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < 20; each++) {
            facts.add(spoken(each % 2 == 0 ? "RSK" : "OR", each % 3 == 0 ? "MS2" : "DJ", List.of("T1", "T3")));
        }
        facts.add(spoken("RSK", "DJ", List.of("T3"), 3));
        Block block = read(tables(SPOKEN, facts, 1).protect(facts, 5, 10), Audience.COORDINATION);
        assertThat(last(row(block, "theme", "T1"))).isEqualTo(Block.HIDDEN);
    }

    @Test
    void twoDimensionsOfSeveralCodesAreNotCrossed() {
        List<TablePlan> plans = List.of(plan("theme", "theme", ""), plan("x", "theme", "resource"));
        Fact fact = new Fact(
                FIRST.atDay(3), Map.of("theme", List.of("T1", "T2"), "resource", List.of("R1", "R2")), 8, List.of());
        assertThat(Shape.of(plans, List.of(fact), Map.of(), MonthSpans.months(FIRST, FIRST))
                        .plans())
                .containsExactly(plans.get(0));
    }

    private static void add(List<Fact> facts, int sessions, String zone) {
        for (int each = 0; each < sessions; each++) {
            facts.add(fact(zone, "RELAIS", 0, 8));
        }
    }

    private static Fact fact(String zone, String audience, int month, int people) {
        return new Fact(
                FIRST.plusMonths(month).atDay(9),
                Map.of("zone", List.of(zone), "audience", List.of(audience)),
                people,
                List.of("MS2", "ALCS"));
    }

    private static List<Fact> random(Random random, int size, int months) {
        double skew = 0.5 + random.nextDouble() * 2;
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            facts.add(fact(
                    ZONES.get((int) (Math.pow(random.nextDouble(), skew) * ZONES.size())),
                    AUDIENCES.get((int) (Math.pow(random.nextDouble(), skew) * AUDIENCES.size())),
                    (int) (Math.pow(random.nextDouble(), skew) * months),
                    2 + random.nextInt(7)));
        }
        return facts;
    }

    private static Block protect(List<Fact> facts, int months) {
        return read(tables(PLANS, facts, months).protect(facts, 5, 10), Audience.COORDINATION);
    }

    private static FactTables tables(List<TablePlan> plans, List<Fact> facts, int months) {
        Map<String, List<String>> known = Map.of("zone", ZONES, "audience", AUDIENCES);
        return new FactTables(Shape.of(plans, facts, known, MonthSpans.months(FIRST, FIRST.plusMonths(months - 1L))));
    }

    private static Block read(Map<Audience, Block> blocks, Audience reader) {
        return Objects.requireNonNull(blocks.get(reader));
    }

    private static Fact spoken(String zone, String organisation, List<String> themes) {
        return spoken(zone, organisation, themes, 8);
    }

    private static Fact spoken(String zone, String organisation, List<String> themes, int people) {
        return new Fact(
                FIRST.atDay(3),
                Map.of("zone", List.of(zone), "audience", List.of("RELAIS"), "theme", themes),
                people,
                List.of(organisation));
    }

    private static List<Fact> talks(Random random, int size) {
        List<Fact> facts = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            List<String> themes = new ArrayList<>(List.of("T1", "T2", "T3"));
            themes.removeIf(theme -> random.nextInt(3) == 0);
            facts.add(spoken(ZONES.get(random.nextInt(4)), random.nextBoolean() ? "MS2" : "DJ", themes));
        }
        return facts;
    }

    private static List<Integer> row(Block block, String table, String code) {
        return block.tables().stream()
                .filter(each -> each.id().equals(table))
                .flatMap(each -> each.rows().stream())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static int last(List<Integer> values) {
        return values.get(values.size() - 1);
    }

    private static Attacker attacker(
            List<TablePlan> plans, Block block, List<String> dimensions, List<List<String>> codes, boolean zeros) {
        Attacker attacker = new Attacker(dimensions, codes);
        for (int at = 0; at < plans.size(); at++) {
            attacker.read(block.tables().get(at), plans.get(at), zeros);
        }
        return attacker;
    }

    private static List<String> codes(String dimension, int months) {
        return switch (dimension) {
            case "zone" -> ZONES;
            case "audience" -> AUDIENCES;
            default -> MonthSpans.months(FIRST, FIRST.plusMonths(months - 1L)).codes();
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

    private static int people(List<Fact> facts, TablePlan plan, String row, String column) {
        return facts.stream()
                .filter(fact -> count(List.of(fact), plan, row, column) == 1)
                .mapToInt(Fact::people)
                .sum();
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
