// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Survey;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has the whole data folder and every log finds no trace of who answered, when, with what, or what. */
@ExtendWith(HalqaContainer.class)
class NobodyCanTellWhoAnsweredIT {

    private static final String AGENT = "Zitouna/7.31";
    private static final String ADDRESS = "203.0.113.77";
    private static final String COMMENT = "amandiers en fleur";
    private static final int AT_ONCE = 50;
    private static final int BALLOTS = 1_000;
    private static final int SHEET = 100;
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE = 16;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aHatIsDrawnWithoutJavaScript(Halqa halqa) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "HAT");
        String slip = survey.slips(9).get(0);
        Visitor somebody = halqa.visitor();

        Page questions = somebody.open(survey.address())
                .form("form[data-start]")
                .fill("code", slip.toLowerCase())
                .submit();
        Page proof = questions.form("#ballot").fill(Survey.QUESTION, "4").submit("button[formaction$=/see]");
        assertThat(proof.text()).contains("WHO5|…|1=4,2=-");
        Page done = proof.form("form").submit("button:not([formaction])");
        assertThat(done.text()).contains("Merci", "WHO5|ALL|1=4,2=-");
        assertThat(done.headers().allValues("set-cookie")).isEmpty();
        assertThat(survey.cast()).isEqualTo(1);

        String receipt = done.document().select("code.s-code").text();
        survey.close();
        assertThat(somebody.open(survey.address())
                        .form("form")
                        .fill("receipt", receipt)
                        .submit()
                        .text())
                .contains("a été compté");
    }

    @Test
    void aThousandBallotsLeaveNoTraceOfWhoAnswered(Halqa halqa) throws Exception {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), BALLOTS, "HAT");
        List<String> slips = new ArrayList<>();
        while (slips.size() < BALLOTS) {
            slips.addAll(survey.slips(SHEET));
        }
        assertThat(atOnce(8, BALLOTS, number -> cast(halqa, survey, slips.get(number))))
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        assertThat(survey.cast()).isEqualTo(BALLOTS);
        Set<String> codes = Set.copyOf(slips);

        assertThat(traces(halqa.data(), codes)).isEmpty();
        assertThat(halqa.log().says("/s/" + survey.id())).isFalse();
        Page sealed = survey.close();
        assertThat(traces(halqa.data(), codes)).isEmpty();
        assertThat(sealed.document().select("dt:containsOwn(Empreinte) + dd").text())
                .matches("[0-9a-f]{64}");
        assertThat(box(halqa.data(), survey)).isEmpty();
        assertThat(recorded(halqa, survey)).hasSizeBetween(2, 3);
        assertThat(List.of(
                        sealed,
                        survey.psychologist().open("/reports/surveys"),
                        survey.psychologist().open("/reports/surveys/" + survey.id() + ":WHO5")))
                .as("what leaves")
                .allSatisfy(page -> assertThat(page.status()).isEqualTo(200))
                .allSatisfy(page -> assertThat(page.body()).doesNotContain(AGENT, ADDRESS, COMMENT));
    }

    /** Everything that the record of accesses says about it: that it was opened and how it was closed. */
    private static List<String> recorded(Halqa halqa, Survey survey) {
        return new DemoPeople(halqa)
                .inside("ADMIN").open("/record").document().getAllElements().stream()
                        .map(element -> element.ownText())
                        .filter(text -> text.contains("survey/" + survey.id()))
                        .toList();
    }

    private static List<Path> box(Path data, Survey survey) {
        return files(data).filter(file -> file.toString().contains(survey.id())).toList();
    }

    private static List<String> traces(Path data, Set<String> codes) {
        return files(data)
                .filter(file -> !file.startsWith(data.resolve("cache")))
                .flatMap(file -> {
                    String content = new String(read(file), StandardCharsets.ISO_8859_1);
                    return Stream.concat(
                                    Stream.of(AGENT, ADDRESS, COMMENT).filter(content::contains),
                                    codes(content).filter(codes::contains))
                            .map(mark -> mark + " in " + file);
                })
                .toList();
    }

    /** Whatever looks like a code: a thousand of them are not searched for one by one. */
    private static Stream<String> codes(String content) {
        List<String> found = new ArrayList<>();
        int run = 0;
        for (int at = 0; at < content.length(); at++) {
            run = SIGNS.indexOf(content.charAt(at)) < 0 ? 0 : run + 1;
            if (run >= CODE) {
                found.add(content.substring(at + 1 - CODE, at + 1));
            }
        }
        return found.stream();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a running database come and go. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Test
    void fiftyCastsOfOneSlipCountOnce(Halqa halqa) throws Exception {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "HAT");
        String slip = survey.slips(1).get(0);

        List<HttpResponse<String>> answers = atOnce(number -> cast(halqa, survey, slip));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.stream().filter(answer -> answer.body().contains(COMMENT)))
                .as("one was counted and shows what was stored; the others say that it was")
                .hasSize(1);
        assertThat(survey.cast()).isEqualTo(1);
    }

    @Test
    void fiftyUsesOfOneInvitationGiveOneToken(Halqa halqa) throws Exception {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), 8, "BLIND");
        String invitation = survey.invitations(1).get(0);

        List<HttpResponse<String>> answers = atOnce(number -> post(
                halqa,
                survey.address() + "/token/sign",
                "code=" + invitation + "&blinded=" + "0".repeat(508) + "%04x".formatted(number + 2)));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(AT_ONCE - 1);
    }

    private interface Request {
        HttpResponse<String> number(int number);
    }

    private static List<HttpResponse<String>> atOnce(Request request) throws Exception {
        return atOnce(AT_ONCE, AT_ONCE, request);
    }

    private static List<HttpResponse<String>> atOnce(int together, int all, Request request) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(together);
        try {
            List<Callable<HttpResponse<String>>> calls = IntStream.range(0, all)
                    .<Callable<HttpResponse<String>>>mapToObj(number -> () -> request.number(number))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : people.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private HttpResponse<String> cast(Halqa halqa, Survey survey, String slip) {
        String comment = URLEncoder.encode(COMMENT, StandardCharsets.UTF_8);
        return post(
                halqa,
                survey.address() + "/cast",
                "code=" + slip + "&" + Survey.QUESTION + "=3&" + Survey.COMMENT + "=" + comment);
    }

    private HttpResponse<String> post(Halqa halqa, String path, String body) {
        URI address = halqa.base().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", AGENT)
                .header("X-Forwarded-For", ADDRESS)
                .header("Referer", "http://" + ADDRESS + "/")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
