// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.planning.CompositionPlan;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.Effort;
import org.halqa.planning.PlanningRuleFailed;
import org.halqa.planning.Reason;
import org.halqa.planning.SchedulingPlan.Session;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.SchedulingProblem.Status;
import org.halqa.planning.solver.internal.exchange.Exchange;
import org.halqa.planning.solver.internal.exchange.ExchangeReader;
import org.halqa.planning.solver.internal.exchange.PlanSolveCommand;
import org.halqa.planning.spi.Judgement;
import org.halqa.planning.spi.PlanningRule;
import org.halqa.planning.spi.SeatPlacement;
import org.halqa.planning.spi.SessionPlacement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingPlannerTest {

    private static final Effort QUICK = Effort.steps(1, 20_000);

    private final List<PlanningRule> rules = new ArrayList<>();
    private final SearchingPlanner planner = new SearchingPlanner(() -> List.copyOf(rules));

    @TempDir
    Path folder;

    private static Path file(String name) throws Exception {
        return Path.of(SearchingPlannerTest.class.getResource(name + ".json").toURI());
    }

    private static SchedulingProblem tinyCalendar() throws Exception {
        return ExchangeReader.scheduling(ExchangeReader.tree(file("sched-o1-tiny")));
    }

    private static CompositionProblem tinyRoster() throws Exception {
        return ExchangeReader.composition(ExchangeReader.tree(file("comp-o1-tiny")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groups", "facilitators"})
    void whereNothingCanBePlannedThePlanIsEmpty(String without) throws Exception {
        ObjectNode instance = (ObjectNode) ExchangeReader.tree(file("sched-o1-tiny"));
        instance.putArray(without);
        SchedulingProblem problem = ExchangeReader.scheduling(instance);

        assertThat(planner.schedule(problem, QUICK, (plan, cost) -> true).plan().sessions())
                .isEmpty();
    }

    @Test
    void findsTheOptimaThatAreProvedByHand() throws Exception {
        Exchange exchange = new Exchange(planner, (cost, first) -> {});
        assertThat(exchange.solve(file("comp-o1-tiny"), QUICK, folder.resolve("comp.json")))
                .isEqualTo(110);
        assertThat(exchange.solve(file("sched-o1-tiny"), QUICK, folder.resolve("sched.json")))
                .isEqualTo(160);
        assertThat(Files.readString(folder.resolve("sched.json"))).contains("\"instance\" : \"sched-o1-tiny\"");
    }

    @Test
    void solvesFromAShell() throws Exception {
        PlanSolveCommand command = new PlanSolveCommand(planner);
        Path out = folder.resolve("shell.json");
        assertThat(command._main(
                        new String[] {"plan-solve", file("sched-o1-tiny").toString(), "1", out.toString()}))
                .isEqualTo("cost 160");
        assertThat(out).exists();
        assertThat(command._main(new String[] {"plan-solve", "x"})).startsWith("usage");
    }

    @Test
    void findsTheSamePlanAgain() {
        SchedulingProblem problem = Instances.scheduling(7, 30, true);
        CompositionProblem roster = Instances.composition(7, 40, true);
        assertThat(planner.schedule(problem, QUICK, (plan, cost) -> true))
                .isEqualTo(planner.schedule(problem, QUICK, (plan, cost) -> true));
        assertThat(planner.compose(roster, QUICK, (plan, cost) -> true))
                .isEqualTo(planner.compose(roster, QUICK, (plan, cost) -> true));
    }

    @Test
    void endsWithThePlanThatIsGoodEnough() {
        SchedulingProblem problem = Instances.scheduling(7, 30, false);
        Effort long_ = Effort.of(Duration.ofDays(1));
        assertThat(planner.schedule(problem, long_, (plan, cost) -> false)
                        .plan()
                        .sessions())
                .isNotEmpty();
    }

    @Test
    void givesUpWhenInterruptedWithTheBestPlanSoFar() {
        SchedulingProblem problem = Instances.scheduling(7, 30, false);
        Thread.currentThread().interrupt();
        var proposal = planner.schedule(problem, Effort.of(Duration.ofDays(1)), (plan, cost) -> true);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(proposal.plan().sessions()).isNotEmpty();
    }

    @Test
    void aBriefRepairMovesNothingThatCanStay() {
        for (long seed = 0; seed < 12; seed++) {
            SchedulingProblem problem = Instances.scheduling(seed, 40, true);
            Effort brief = new Effort(Duration.ofSeconds(2), 1, 1, 3000);
            Set<Session> plan = new HashSet<>(
                    planner.schedule(problem, brief, (p, cost) -> true).plan().sessions());
            var closed = problem.zones().get(0).closures();
            assertThat(Instances.of(problem, Status.ANNOUNCED))
                    .filteredOn(
                            session -> closed.stream().noneMatch(range -> range.covers(session.date(), session.slot()))
                                    || problem.groups().stream()
                                            .noneMatch(group -> group.id().equals(session.group())
                                                    && group.zone()
                                                            .equals(problem.zones()
                                                                    .get(0)
                                                                    .id())))
                    .isSubsetOf(plan);
        }
    }

    @Test
    void whatWasHeldMayNotContradictItself() throws Exception {
        SchedulingProblem tiny = tinyCalendar();
        Session holiday = new Session("gA", tiny.start().plusDays(8), org.halqa.planning.Slot.AM, "f1");
        SchedulingProblem wrong = Instances.with(
                tiny, tiny.planFrom(), tiny.zones(), List.of(new SchedulingProblem.Pin(holiday, Status.AGREED)));
        assertThatThrownBy(() -> planner.schedule(wrong, QUICK, (plan, cost) -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("H6");
    }

    @Test
    void obeysAPartnersRuleAboutSessionsAndWeighsAnother() throws Exception {
        rules.add(rule("msf-be.no-tuesday", DayOfWeek.TUESDAY, new Judgement.Refused(words())));
        rules.add(rule("msf-be.no-wednesday", DayOfWeek.WEDNESDAY, new Judgement.Discouraged(words(), 7)));
        var proposal = planner.schedule(tinyCalendar(), QUICK, (plan, cost) -> true);
        assertThat(proposal.plan().sessions())
                .isNotEmpty()
                .allMatch(session -> session.date().getDayOfWeek() == DayOfWeek.WEDNESDAY);
        assertThat(proposal.terms())
                .filteredOn(term -> term.rule().equals("msf-be.no-wednesday"))
                .singleElement()
                .satisfies(term -> assertThat(term.cost()).isEqualTo(7 * term.units()));
        var explained = planner.explain(tinyCalendar(), proposal.plan());
        assertThat(explained.placed().get(0).reasons()).contains(new Reason("msf-be.no-wednesday", 7, words()));
        Session tuesday = new Session("gA", tinyCalendar().start().plusDays(1), org.halqa.planning.Slot.AM, "f1");
        assertThat(planner.judge(tinyCalendar(), proposal.plan(), null, tuesday).refusals())
                .contains(new Reason("msf-be.no-tuesday", 0, words()));
    }

    @Test
    void obeysAPartnersRuleAboutSeats() throws Exception {
        rules.add(new PlanningRule() {
            @Override
            public String id() {
                return "msf-be.alcs-apart";
            }

            @Override
            public Judgement judge(SeatPlacement seat) {
                return seat.organisation().equals("ALCS") && seat.group().id().equals("G1")
                        ? new Judgement.Refused(words())
                        : new Judgement.Discouraged(words(), 1);
            }
        });
        var proposal = planner.compose(tinyRoster(), QUICK, (plan, cost) -> true);
        var alcs = tinyRoster().people().stream()
                .filter(person -> person.organisation().equals("ALCS"))
                .map(CompositionProblem.Person::id)
                .toList();
        assertThat(proposal.plan().groups())
                .filteredOn(circle -> circle.group().equals("G1"))
                .allSatisfy(circle -> assertThat(circle.members()).doesNotContainAnyElementsOf(alcs));
        int seats = proposal.plan().groups().stream()
                .mapToInt(c -> c.members().size())
                .sum();
        assertThat(proposal.terms().get(proposal.terms().size() - 1).units()).isEqualTo(seats);
    }

    @Test
    void namesThePartnersRuleThatFails() throws Exception {
        rules.add(rule("msf-be.broken", null, Judgement.ACCEPTED));
        SchedulingProblem tiny = tinyCalendar();
        assertThatThrownBy(() -> planner.schedule(tiny, QUICK, (plan, cost) -> true))
                .isInstanceOfSatisfying(PlanningRuleFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(failed("msf-be.broken")))
                .hasNoCause();
    }

    private static Reason failed(String rule) {
        return new Reason(rule, 0, Message.of("planning.solver", "rule.failed", rule));
    }

    @Test
    void allowsNoChangeWhileAPartnersRuleFails() throws Exception {
        SchedulingProblem tiny = tinyCalendar();
        var plan = planner.schedule(tiny, QUICK, (one, cost) -> true).plan();
        var people = planner.compose(tinyRoster(), QUICK, (one, cost) -> true).plan();
        rules.add(rule("msf-be.broken", null, Judgement.ACCEPTED));
        rules.add(silent());

        assertThat(planner.judge(tiny, plan, null, plan.sessions().get(0)).refusals())
                .containsExactly(failed("msf-be.broken"));
        assertThat(planner.explain(tiny, plan).impossible()).containsExactly(failed("msf-be.broken"));
        assertThat(planner.explain(tinyRoster(), people).impossible()).containsExactly(failed("msf-be.silent"));
        var circle = people.groups().get(0);
        var seat = new CompositionPlan.Seat(circle.members().get(0), circle.group());
        assertThat(planner.judge(tinyRoster(), people, seat).refusals()).containsExactly(failed("msf-be.silent"));
    }

    /** A rule about seats that answers nothing. */
    private static PlanningRule silent() {
        return new PlanningRule() {
            @Override
            public String id() {
                return "msf-be.silent";
            }

            @Override
            @SuppressWarnings("NullAway")
            public Judgement judge(SeatPlacement seat) {
                return null;
            }
        };
    }

    @Test
    void saysAtOnceWhatArithmeticShows() throws Exception {
        SchedulingProblem poor = withBudget(tinyCalendar(), 3);
        assertThat(planner.explain(poor, new org.halqa.planning.SchedulingPlan(List.of()))
                        .impossible())
                .extracting(Reason::rule)
                .containsExactly("H17");
    }

    @Test
    void saysWhichRulesStandInTheWay() throws Exception {
        SchedulingProblem tiny = tinyCalendar();
        var explained = planner.explain(
                tiny, planner.schedule(tiny, QUICK, (plan, cost) -> true).plan());
        assertThat(explained.impossible()).isEmpty();
        assertThat(explained.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.wished() - missing.got()).isEqualTo(1);
            assertThat(missing.reasons()).isNotEmpty();
        });
    }

    @Test
    void neverSaysWhoReportsToWhomOrWhoAskedToStayApart() throws Exception {
        CompositionProblem tiny = tinyRoster();
        var plan = planner.compose(tiny, QUICK, (p, cost) -> true).plan();
        var missing = planner.explain(tiny, plan).missing();
        assertThat(missing).isNotEmpty();
        for (var person : missing) {
            assertThat(person.reasons()).noneMatch(reason -> reason.rule().equals("H6"));
            for (Reason reason : person.reasons()) {
                assertThat(reason.words().arguments()).allMatch(argument -> argument instanceof Integer);
            }
        }
    }

    private static Message words() {
        return Message.of("msf-be", "why");
    }

    private static PlanningRule rule(String id, DayOfWeek day, Judgement judgement) {
        return new PlanningRule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Judgement judge(SessionPlacement session) {
                if (day == null) {
                    throw new IllegalStateException("broken");
                }
                return session.date().getDayOfWeek() == day ? judgement : Judgement.ACCEPTED;
            }
        };
    }

    private static SchedulingProblem withBudget(SchedulingProblem problem, int quarters) {
        return new SchedulingProblem(
                problem.name(),
                problem.start(),
                problem.end(),
                problem.planFrom(),
                problem.zones(),
                problem.travel(),
                problem.facilitators(),
                quarters,
                List.of(),
                problem.holidays(),
                problem.periods(),
                problem.groups(),
                problem.pins(),
                problem.weights());
    }
}
