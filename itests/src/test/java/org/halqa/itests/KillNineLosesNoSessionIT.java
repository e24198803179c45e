// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Two hundred past sessions come from a file, all or none; then the power goes while sessions are saved, and each is there once and whole. */
class KillNineLosesNoSessionIT {

    private static final int ROWS = 200;
    private static final int BAD = 10;
    private static final int SHORTEST = 301;
    private static final int FORMS = 16;
    private static final int BEFORE = 5;

    @Test
    void whatWasSavedIsThereOnceAndWhole() throws InterruptedException {
        try (Installation installation = Installation.withDemo("sessions")) {
            Halqa halqa = installation.start();
            Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
            Visitor psychologist = new DemoPeople(halqa).inside("PSYCHOLOGIST");
            allOfAFileOrNothing(psychologist);

            Map<Integer, Form> forms = IntStream.range(SHORTEST, SHORTEST + FORMS)
                    .boxed()
                    .collect(Collectors.toMap(
                            minutes -> minutes, minutes -> TalkGroup.form(psychologist, needs(minutes), "")
                                    .fill("minutes", minutes.toString())));
            Set<Integer> saved = saveUntilKilled(installation, forms);
            installation.start();
            Await.until(
                    "the sessions again", () -> psychologist.open("/sessions").status() == 200);
            assertAllWhole(psychologist, saved);

            forms.values()
                    .forEach(form -> assertThat(TalkGroup.keep(form).status()).isEqualTo(200));
            assertAllWhole(psychologist, forms.keySet());
            assertThat(halqa.log().errors()).isEmpty();
        }
    }

    private static String needs(int minutes) {
        return "Besoin d’un tapis numéro " + minutes + ".";
    }

    private static void allOfAFileOrNothing(Visitor psychologist) {
        int before = rows(psychologist).size();
        Page refused = check(psychologist, BAD);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#bad-heading").text()).startsWith(BAD + " lignes");
        assertThat(refused.document().select("#summary li").eachText())
                .hasSize(BAD)
                .allSatisfy(line -> assertThat(line).containsPattern("Ligne \\d+ · colonne E \\(.+\\)"));
        assertThat(rows(psychologist)).as("nothing is half imported").hasSize(before);

        Page kept = check(psychologist, 0).form("form:has([name=piece])").submit("button[value=keep]");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(rows(psychologist)).hasSize(before + ROWS);
        assertThat(rows(psychologist).select("li:contains(240 min):contains(saisie a posteriori)"))
                .hasSize(ROWS);
    }

    private static Page check(Visitor psychologist, int bad) {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(at -> "%02d/06/2026;%02d:30;240;GDP;%s;TERRAIN;T1;FR;7"
                        .formatted(1 + at % 28, 8 + at / 28, at < bad ? "Lune" : "RSK"))
                .collect(Collectors.joining("\n"));
        return psychologist
                .open("/sessions/import")
                .form("form:has(#file)")
                .attach(
                        "file",
                        "seances.csv",
                        "date;start;minutes;type;zone;audience;themes;languages;headcount.TS\n" + rows + "\n")
                .submit();
    }

    private static Elements rows(Visitor psychologist) {
        return psychologist.open("/sessions").document().select(".h-list > li");
    }

    /** Two hands at once, until some were answered and the process is gone. */
    private static Set<Integer> saveUntilKilled(Installation installation, Map<Integer, Form> forms)
            throws InterruptedException {
        Set<Integer> saved = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(BEFORE);
        var hands = IntStream.range(0, 2)
                .mapToObj(hand -> new Thread(() -> forms.keySet().stream()
                        .filter(minutes -> minutes % 2 == hand)
                        .takeWhile(minutes -> TalkGroup.keep(forms.get(minutes)).status() == 200)
                        .forEach(minutes -> {
                            saved.add(minutes);
                            enough.countDown();
                        })))
                .toList();
        hands.forEach(Thread::start);
        assertThat(enough.await(3, TimeUnit.MINUTES)).isTrue();
        installation.kill();
        for (Thread hand : hands) {
            hand.join();
        }
        return saved;
    }

    private static void assertAllWhole(Visitor psychologist, Set<Integer> saved) {
        Elements rows = rows(psychologist);
        assertThat(saved).allSatisfy(minutes -> assertWhole(psychologist, rows, minutes));
    }

    private static void assertWhole(Visitor psychologist, Elements rows, int minutes) {
        Elements found = rows.select("li:contains(" + minutes + " min)");
        assertThat(found).as(minutes + " minutes").hasSize(1);
        Element link = found.select("a[href^=/sessions/]").first();
        Page session = psychologist.open(link == null ? "/" : link.attr("href"));
        assertThat(session.document().select("textarea[name=needs]").text()).isEqualTo(needs(minutes));
        assertThat(session.document().select("[name=headcount.TS]").val()).isEqualTo("6");
    }
}
