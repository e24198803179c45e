// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.support.Referral;
import org.halqa.support.Referrals;
import org.halqa.support.Referrals.Kept;
import org.halqa.support.Wording;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptReferralsTest {

    private static final String KEY = "0123456789abcdef";
    private static final Caller SALMA = Callers.psychologist();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SupportOffice office = new SupportOffice();
    private final Referrals referrals = office.referrals(TestDoorkeeper.open(), 90);

    @AfterEach
    void close() {
        office.close();
    }

    private Kept added(String key, Referral referral) {
        return done(referrals.add(SALMA, referral, key));
    }

    private static Kept done(Outcome<Kept> outcome) {
        return ((Outcome.Done<Kept>) outcome).value();
    }

    private static Map<String, String> faults(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream()
                        .collect(Collectors.toMap(
                                Outcome.Fault::field, fault -> fault.reason().key(), (one, two) -> one));
    }

    @Test
    void anAddressIsKeptAsItWasWrittenAndOnce() {
        Referral referral = SupportOffice.referral("Cabinet", false, TODAY);

        Kept kept = added(KEY, referral);

        assertThat(kept.referral()).isEqualTo(referral);
        assertThat(added(KEY, referral)).isEqualTo(kept);
        assertThat(referrals.all(SALMA)).containsExactly(kept);
    }

    @Test
    void whatIsCorrectedOnTheSameFormReplacesWhatItBrought() {
        Kept kept = added(KEY, SupportOffice.referral("Cabinet", false, TODAY));

        Kept corrected = added(KEY, SupportOffice.referral("Cabinet Atlas", false, TODAY));

        assertThat(corrected.id()).isEqualTo(kept.id());
        assertThat(corrected.referral().name().fr()).isEqualTo("Cabinet Atlas");
        assertThat(referrals.all(SALMA)).containsExactly(corrected);
    }

    @Test
    void aFormThatComesAgainLosesNothingThatSomebodyChangedMeanwhile() {
        Kept kept = added(KEY, SupportOffice.referral("Cabinet", false, TODAY));
        Kept changed =
                done(referrals.change(SALMA, kept.id(), kept.version(), SupportOffice.referral("Autre", false, TODAY)));

        assertThat(referrals.add(SALMA, SupportOffice.referral("Cabinet Atlas", false, TODAY), KEY))
                .isEqualTo(new Outcome.Stale<>(changed));
        assertThat(referrals.all(SALMA)).containsExactly(changed);
    }

    @Test
    void whoReadsLeavesNoTraceAndWhoEditsDoes() {
        Kept kept = added(KEY, SupportOffice.referral("Cabinet", false, TODAY));

        referrals.all(Callers.with(Role.PARTICIPANT));
        referrals.find(Callers.with(Role.PARTICIPANT), kept.id());

        assertThat(office.access.operations()).containsExactly("support.write");
    }

    @Test
    void urgentOnesStandFirst() {
        added(KEY + "1", SupportOffice.referral("Accueil", false, TODAY));
        added(KEY + "2", SupportOffice.referral("Zellige", true, TODAY));

        assertThat(referrals.all(SALMA))
                .extracting(kept -> kept.referral().name().fr())
                .containsExactly("Zellige", "Accueil");
    }

    @Test
    void whatWasCheckedLongAgoIsToBeCheckedUntilSomebodyHasCalled() {
        added(KEY + "1", SupportOffice.referral("Juste", false, TODAY.minusDays(90)));
        Kept old = added(KEY + "2", SupportOffice.referral("Longtemps", false, TODAY.minusDays(91)));

        assertThat(referrals.all(SALMA)).extracting(Kept::due).containsExactly(false, true);
        Kept checked = done(referrals.checked(SALMA, old.id(), old.version()));

        assertThat(checked.due()).isFalse();
        assertThat(checked.referral().checkedOn()).isEqualTo(TODAY);
    }

    @Test
    void theRuleCannotBeSetOutOfItsRange() {
        assertThat(office.referrals(TestDoorkeeper.open(), 0).checkDays()).isEqualTo(14);
        assertThat(office.referrals(TestDoorkeeper.open(), 9_999).checkDays()).isEqualTo(365);
    }

    @Test
    void anEditOnTopOfAnOldVersionIsShownAndNothingIsLost() {
        Kept kept = added(KEY, SupportOffice.referral("Cabinet", false, TODAY));
        Kept changed =
                done(referrals.change(SALMA, kept.id(), kept.version(), SupportOffice.referral("Autre", false, TODAY)));

        assertThat(referrals.change(SALMA, kept.id(), kept.version(), kept.referral()))
                .isEqualTo(new Outcome.Stale<>(changed));
        referrals.remove(SALMA, kept.id());
        assertThat(faults(referrals.change(SALMA, kept.id(), 2, kept.referral())))
                .containsEntry("", "fault.gone");
        assertThat(faults(referrals.checked(SALMA, kept.id(), 2))).containsEntry("", "fault.gone");
    }

    @Test
    void whatIsNotCompleteSaysWhatToDo() {
        Referral empty = new Referral(
                new Wording(" ", ""),
                new Wording("Écoute", ""),
                "bientôt",
                new Wording("", ""),
                List.of("DE"),
                List.of("PARIS"),
                false,
                TODAY.plusDays(1));

        assertThat(faults(referrals.add(SALMA, empty, KEY)))
                .isEqualTo(Map.of(
                        "name", "fault.name",
                        "purpose", "fault.purpose",
                        "hours", "fault.hours",
                        "phone", "fault.phone",
                        "languages", "fault.languages",
                        "zones", "fault.zones",
                        "checkedOn", "fault.checked"));
        assertThat(faults(referrals.add(SALMA, SupportOffice.referral("x".repeat(121), false, TODAY), KEY)))
                .containsEntry("name", "fault.long");
        assertThat(faults(referrals.add(SALMA, SupportOffice.referral("Cabinet", false, TODAY), "short")))
                .containsEntry("", "fault.key");
        assertThat(referrals.all(SALMA)).isEmpty();
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(Phone.of(" ٠٦ ١٢ ٣٤ ٥٦ ٧٨ ", 8)).contains("06 12 34 56 78");
        assertThat(Phone.of("+212 (0)5-22.00.00.00", 8)).contains("+212 (0)5-22.00.00.00");
        assertThat(Phone.of("\u202A+212 6\u00A012\u00A034\u201156\u201178\u202C", 8))
                .contains("+212 6 12 34-56-78");
        assertThat(Phone.of("\u00A0 06 12 34 56 78\u200F ", 8)).contains("06 12 34 56 78");
        assertThat(Phone.of("15", 2)).contains("15");
        assertThat(Phone.of("15", 8)).isEmpty();
        assertThat(Phone.of("06 12 34 56 78 ou 15", 2)).isEmpty();
        assertThat(Phone.of("", 2)).isEmpty();
    }

    @Test
    void onlyEditorsEdit() {
        Referrals guarded =
                office.referrals(TestDoorkeeper.allowing(Map.of("support.read", Set.of(Role.PARTICIPANT))), 90);
        Caller somebody = Callers.with(Role.PARTICIPANT);

        assertThat(guarded.all(somebody)).isEmpty();
        assertThatThrownBy(() -> guarded.add(somebody, SupportOffice.referral("A", false, TODAY), KEY))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.remove(somebody, "any")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> guarded.all(Callers.admin())).isInstanceOf(NotForThisRole.class);
    }
}
