// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Survey;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.Test;

/** The process is killed between token and ballot, while ballots come in, and while a survey is sealed. */
class KillNineLosesNoBallotIT {

    private static final int BEFORE = 15;
    private static final String BLINDED = "&blinded=" + "0".repeat(511) + "7";

    @Test
    void noBallotIsLostOrDoubled() throws InterruptedException {
        try (Installation installation = Installation.withDemo("ballots")) {
            Halqa halqa = installation.start();
            Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
            Survey hat = Survey.open(psychologist(halqa), 40, "HAT");
            Survey blind = Survey.open(psychologist(halqa), 8, "BLIND");
            String sign = "code=" + blind.invitations(1).get(0) + BLINDED;
            Page token = halqa.visitor().post(blind.address() + "/token/sign", sign);
            assertThat(token.status()).isEqualTo(200);
            List<String> slips = hat.slips(40);

            Set<String> acknowledged = castUntilKilled(installation, hat, slips);
            startAgain(installation, blind);
            assertThat(halqa.visitor()
                            .post(blind.address() + "/token/sign", sign)
                            .body())
                    .as("the same invitation with the same message gets the same answer")
                    .isEqualTo(token.body());
            Survey again = found(halqa, hat);
            assertThat(again.cast()).isBetween(acknowledged.size(), acknowledged.size() + 2);
            Visitor somebody = halqa.visitor();
            slips.forEach(slip -> assertThat(cast(somebody, hat, slip)).isTrue());
            assertThat(again.cast()).isEqualTo(slips.size());

            killWhileSealing(installation, again);
            startAgain(installation, blind);
            Survey once = found(halqa, hat);
            Page sealed =
                    once.page().document().selectFirst("form[action$=/close]") == null ? once.page() : once.close();
            assertThat(sealed.document()
                            .select("dt:containsOwn(Bulletins) + dd")
                            .text())
                    .isEqualTo(String.valueOf(slips.size()));
            assertThat(halqa.log().errors()).isEmpty();
        }
    }

    /** Until it answers those who hold an invitation: the sign-in page comes before the last room. */
    private static void startAgain(Installation installation, Survey open) {
        Halqa halqa = installation.start();
        Await.until(
                "surveys are open again",
                () -> halqa.visitor().open(open.address() + "/token").status() == 200);
    }

    private static Survey found(Halqa halqa, Survey survey) {
        Survey again = new Survey(psychologist(halqa), survey.id());
        Await.until("its page", () -> again.page().status() == 200);
        return again;
    }

    private static Visitor psychologist(Halqa halqa) {
        return new DemoPeople(halqa).newlyInside("PSYCHOLOGIST");
    }

    private static Set<String> castUntilKilled(Installation installation, Survey survey, List<String> slips)
            throws InterruptedException {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(BEFORE);
        List<Thread> people = List.of(
                caster(installation, survey, slips.subList(0, 20), acknowledged, enough),
                caster(installation, survey, slips.subList(20, 40), acknowledged, enough));
        people.forEach(Thread::start);
        assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
        installation.kill();
        for (Thread person : people) {
            person.join();
        }
        return acknowledged;
    }

    private static Thread caster(
            Installation installation,
            Survey survey,
            List<String> slips,
            Set<String> acknowledged,
            CountDownLatch enough) {
        Visitor visitor = installation.halqa().visitor();
        return new Thread(() -> slips.stream()
                .takeWhile(slip -> cast(visitor, survey, slip))
                .forEach(slip -> {
                    acknowledged.add(slip);
                    enough.countDown();
                }));
    }

    private static boolean cast(Visitor visitor, Survey survey, String slip) {
        return visitor.post(survey.address() + "/cast", "code=" + slip + "&" + Survey.QUESTION + "=3")
                        .status()
                == 200;
    }

    private static void killWhileSealing(Installation installation, Survey survey) throws InterruptedException {
        Form close = survey.page().form("form[action$=/close]");
        Thread closing = new Thread(close::submit);
        closing.start();
        installation.kill();
        closing.join();
    }
}
