// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.support.IndividualTime;
import org.halqa.support.IndividualTime.Moment;
import org.halqa.support.IndividualTime.Offer;
import org.halqa.support.IndividualTime.Request;
import org.halqa.support.IndividualTime.Use;
import org.halqa.support.IndividualTime.Waiting;
import org.halqa.support.Referrals;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneWayCardTest {

    private static final String KEY = "0123456789abcdef";
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final Caller SALMA = Callers.psychologist();
    private static final Request REQUEST = new Request("06 12 34 56 78", "Nour", "ARY", Moment.EVENING, false);

    private final SupportOffice office = new SupportOffice();
    private final OneWayCard card = office.card(TestDoorkeeper.open(), 30);

    @AfterEach
    void close() {
        office.close();
    }

    private String offered() {
        return done(card.decide(SALMA, card.offer(SALMA).version(), true)).code();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static Map<String, String> faults(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream().collect(Collectors.toMap(Outcome.Fault::field, fault -> fault.reason()
                        .key()));
    }

    @Test
    void nothingIsOfferedUntilSomebodyDecidesSo() {
        assertThat(card.offer(SALMA)).isEqualTo(new Offer(0, false, ""));
        assertThat(card.leads("")).isFalse();
        assertThat(faults(card.ask("", REQUEST, KEY))).containsEntry("", "fault.over");
        assertThat(card.use(SALMA)).isEmpty();
    }

    @Test
    void theCardKeepsItsAddressWhenItIsSwitchedOffAndOnAgain() {
        String code = offered();

        assertThat(card.leads(code)).isTrue();
        assertThat(card.leads(code.toLowerCase(Locale.ROOT).replace('0', 'o'))).isTrue();
        assertThat(card.leads("000000000000")).isFalse();
        done(card.decide(SALMA, 1, false));
        assertThat(card.leads(code)).isFalse();
        assertThat(done(card.decide(SALMA, 2, true)).code()).isEqualTo(code);
        assertThat(done(card.renew(SALMA, 3)).code()).isNotEqualTo(code);
        assertThat(card.leads(code)).isFalse();
        assertThat(card.decide(SALMA, 1, false)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aRequestReachesPsychologistsAndLeavesNoLineAboutWhoAsked() {
        String code = offered();

        String receipt = done(card.ask(code, REQUEST, KEY));

        assertThat(card.waitingCount(SALMA)).isOne();
        assertThat(office.access.operations()).containsExactly("support.write");
        assertThat(card.waiting(SALMA)).containsExactly(new Waiting(receipt, LocalDate.of(2026, 11, 23), REQUEST));
        assertThat(done(card.ask(code, REQUEST, KEY))).isEqualTo(receipt);
        assertThat(card.waitingCount(SALMA)).isOne();
    }

    @Test
    void onceCalledARequestIsGoneAndTheRecordCannotBeCounted() {
        String code = offered();
        String receipt = done(card.ask(code, REQUEST, KEY));

        assertThat(card.waiting(SALMA)).hasSize(1);
        assertThat(card.answered(SALMA, receipt)).isTrue();

        assertThat(card.answered(SALMA, receipt)).isFalse();
        assertThat(card.waiting(SALMA)).isEmpty();
        assertThat(office.store.vault().open("support/request/" + receipt, new byte[64]))
                .isEmpty();
        assertThat(office.access.operations()).containsExactly("support.write", "support.answer");
    }

    @Test
    void theListIsRecordedOnceADayForEachWhoReadsIt() {
        card.waiting(SALMA);
        card.waiting(SALMA);
        card.waiting(Callers.otherPsychologist());
        office.clock.set(LocalDateTime.of(2026, 11, 24, 9, 0));
        card.waiting(SALMA);

        assertThat(office.access.entries())
                .extracting(entry -> entry.account() + " " + entry.operation())
                .containsExactly(
                        SALMA.account() + " support.answer",
                        Callers.otherPsychologist().account() + " support.answer",
                        SALMA.account() + " support.answer");
    }

    @Test
    void whoAskedMayTakeItBackWithTheReceiptAlone() {
        String receipt = done(card.ask(offered(), REQUEST, KEY));

        assertThat(card.takeBack("another")).isFalse();
        assertThat(card.takeBack(receipt)).isTrue();
        assertThat(card.takeBack(receipt)).isFalse();
        assertThat(card.waitingCount(SALMA)).isZero();
    }

    @Test
    void whatWasDestroyedHalfWayGoesWhenSomebodyAsksAgain() {
        String receipt = done(card.ask(offered(), REQUEST, KEY));
        office.store.vault().shred("support/request/" + receipt);

        assertThat(card.waiting(SALMA)).isEmpty();
        assertThat(card.answered(SALMA, receipt)).isTrue();
        assertThat(card.waitingCount(SALMA)).isZero();
    }

    @Test
    void aRequestCanBeTakenBackAfterTheCardHasEnded() {
        String receipt = done(card.ask(offered(), REQUEST, KEY));
        done(card.decide(SALMA, card.offer(SALMA).version(), false));

        assertThat(card.takeBack(receipt)).isTrue();
        assertThat(card.waitingCount(SALMA)).isZero();
    }

    @Test
    void aRequestCanBeTakenBackAfterTheCardWasGivenAnotherAddress() {
        String receipt = done(card.ask(offered(), REQUEST, KEY));
        done(card.renew(SALMA, card.offer(SALMA).version()));

        assertThat(card.takeBack(receipt)).isTrue();
        assertThat(card.waitingCount(SALMA)).isZero();
    }

    @Test
    void aNumberThatIsCorrectedIsTheOneThatIsCalled() {
        String code = offered();
        String receipt = done(card.ask(code, REQUEST, KEY));
        Request corrected = new Request("06 12 34 56 79", "", "FR", Moment.MORNING, true);

        assertThat(done(card.ask(code, corrected, KEY))).isEqualTo(receipt);

        assertThat(card.waiting(SALMA)).extracting(Waiting::request).containsExactly(corrected);
    }

    @Test
    void whatCannotBeCalledSaysWhatToDo() {
        Request typed = new Request("15", "n".repeat(41), "", Moment.ANY, true);

        assertThat(faults(card.ask(offered(), typed, KEY)))
                .isEqualTo(Map.of(
                        "phone", "fault.request.phone",
                        "askFor", "fault.request.name",
                        "language", "fault.request.language"));
        assertThat(card.waitingCount(SALMA)).isZero();
    }

    @Test
    void nobodyWaitsForACallThatCannotCome() {
        String code = offered();
        for (int number = 0; number < 40; number++) {
            office.clock.set(START.plusHours(2L * number));
            done(card.ask(code, REQUEST, KEY + number));
        }

        office.clock.set(START.plusDays(7));
        assertThat(faults(card.ask(code, REQUEST, KEY + "x"))).containsEntry("", "fault.full");
        Request corrected = new Request("06 12 34 56 79", "", "FR", Moment.MORNING, true);
        done(card.ask(code, corrected, KEY + "7"));
        assertThat(card.waiting(SALMA)).hasSize(40).extracting(Waiting::request).containsOnlyOnce(corrected);
    }

    @Test
    void somebodyWhoPlaysWithTheCardDoesNotFillTheList() {
        String code = offered();
        for (int number = 0; number < 6; number++) {
            done(card.ask(code, REQUEST, KEY + number));
        }

        assertThat(faults(card.ask(code, REQUEST, KEY + "x"))).containsEntry("", "fault.full");
        done(card.ask(code, REQUEST, KEY + "5"));
        office.clock.set(START.plusHours(1));
        done(card.ask(code, REQUEST, KEY + "x"));
    }

    @Test
    void aDayHasItsPaceToo() {
        Pace pace = new Pace(office.clock);
        for (int number = 0; number < 15; number++) {
            office.clock.set(START.plusHours(number));
            assertThat(pace.allows("here")).isTrue();
        }

        office.clock.set(START.plusHours(23));
        assertThat(pace.allows("here")).isFalse();
        assertThat(pace.allows("there")).isTrue();
        office.clock.set(START.plusHours(24));
        assertThat(pace.allows("here")).isTrue();
    }

    @Test
    void addressesTakenTooFastAreShownAndNotCounted() {
        String code = offered();
        String address = done(office.referrals(TestDoorkeeper.open(), 90)
                        .add(SALMA, SupportOffice.referral("Cabinet", false, LocalDate.of(2026, 11, 1)), KEY))
                .id();
        for (int time = 0; time < 12; time++) {
            done(card.take(code, address, "form " + time));
        }

        assertThat(office.requests.uses(office.programmes.current().id(), YearMonth.of(2026, 12)))
                .isEqualTo(6);
    }

    @Test
    void whoAreTheFirstOfAMonthAtOnceAreAllCounted() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Boolean> person = () -> {
            for (int month = 1; month <= 12; month++) {
                together.await();
                office.requests.use("here", YearMonth.of(2026, month));
            }
            return true;
        };

        for (Future<Boolean> each : people.invokeAll(Collections.nCopies(4, person), 60, TimeUnit.SECONDS)) {
            assertThat(each.get()).isTrue();
        }
        people.shutdown();

        assertThat(office.requests.uses("here", YearMonth.of(2027, 1))).isEqualTo(48);
    }

    @Test
    void requestsGoByRuleOnTheirLastDay() {
        String code = offered();
        done(card.ask(code, REQUEST, KEY));

        office.clock.set(LocalDateTime.of(2026, 12, 22, 9, 0));
        card.sweep();
        assertThat(card.waitingCount(SALMA)).isOne();
        office.clock.set(LocalDateTime.of(2026, 12, 23, 9, 0));
        card.sweep();

        assertThat(card.waitingCount(SALMA)).isZero();
        assertThat(office.access.operations()).containsExactly("support.write");
    }

    @Test
    void anAddressTakenAlongIsCountedOnceAndNothingElseIsKept() {
        String code = offered();
        String address = done(office.referrals(TestDoorkeeper.open(), 90)
                        .add(SALMA, SupportOffice.referral("Cabinet", false, LocalDate.of(2026, 11, 1)), KEY))
                .id();
        for (int time = 0; time < 5; time++) {
            done(card.take(code, address, "the-same-form"));
        }
        assertThat(faults(card.take(code, "gone", "another"))).containsEntry("referral", "fault.take");
        assertThat(faults(card.take("nowhere", address, "another"))).containsEntry("referral", "fault.over");
        nextMonth();

        assertThat(card.use(SALMA)).map(Use::atLeast).contains(0);
    }

    @Test
    void useIsToldInStepsOfTheThresholdAndForMonthsThatAreOver() {
        String code = offered();
        List.of("a", "b", "c", "d").forEach(form -> done(card.ask(code, REQUEST, KEY + form)));
        String address = done(office.referrals(TestDoorkeeper.open(), 90)
                        .add(SALMA, SupportOffice.referral("Cabinet", false, LocalDate.of(2026, 11, 1)), KEY))
                .id();
        assertThat(use()).isEqualTo(new Use(0, 5, YearMonth.of(2026, 10)));

        List.of("e", "f", "g").forEach(form -> done(card.take(code, address, form)));
        assertThat(use().atLeast()).isZero();
        nextMonth();

        assertThat(use()).isEqualTo(new Use(5, 5, YearMonth.of(2026, 11)));
    }

    private Use use() {
        return card.use(SALMA).orElseThrow();
    }

    private void nextMonth() {
        office.clock.set(LocalDateTime.of(2026, 12, 1, 9, 0));
    }

    @Test
    void onlyPsychologistsSeeWhoAsked() {
        IndividualTime guarded = office.card(
                TestDoorkeeper.allowing(Map.of(
                        "support.read", Set.of(Role.COORDINATION),
                        "support.write", Set.of(Role.COORDINATION),
                        "support.count", Set.of(Role.COORDINATION))),
                30);
        Caller nadia = Callers.coordination();
        done(guarded.decide(nadia, 0, true));

        assertThat(guarded.use(nadia)).isPresent();
        assertThatThrownBy(() -> guarded.waiting(nadia)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.waitingCount(nadia)).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.answered(nadia, "any")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.offer(Callers.admin())).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void aProgrammeThatGoesTakesEverythingWithIt() {
        String code = offered();
        done(card.ask(code, REQUEST, KEY));

        office.demo().remove(Callers.system(), office.programmes.current().id());

        assertThat(card.offer(SALMA)).isEqualTo(new Offer(0, false, ""));
        assertThat(card.waitingCount(SALMA)).isZero();
        assertThat(card.leads(offered())).isTrue();
    }

    @Test
    void theFictionalConsortiumHasAddressesThatWouldBeKeptAndNoCard() {
        office.demo().load(Callers.system(), office.programmes.current().id());
        office.demo().load(Callers.system(), office.programmes.current().id());

        List<Referrals.Kept> all = office.referrals(TestDoorkeeper.open(), 90).all(SALMA);
        assertThat(all).hasSize(5);
        assertThat(all.get(0).referral().urgent()).isTrue();
        assertThat(all).filteredOn(Referrals.Kept::due).hasSize(1);
        ReferralRules rules = new ReferralRules(office.programmes);
        assertThat(all).allSatisfy(kept -> assertThat(rules.check(kept.referral(), office.clock.today()))
                .isEmpty());
        assertThat(card.offer(SALMA).offered()).isFalse();
    }
}
