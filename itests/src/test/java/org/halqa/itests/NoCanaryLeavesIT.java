// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halqa.itests.routes.Table;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.Canaries;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.PdfFile;
import org.halqa.itests.web.SignIn;
import org.halqa.itests.web.Survey;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Three hundred invented names, numbers and addresses are written into sessions, texts for reports, the register, a team, ballots, the words
 * for the programme, a request to be called and where none belongs. Afterwards they are in no page or file that somebody else can open, and in no byte of the data folder, with the
 * database, the logs and what was temporary. Only the framework's copies of the modules are not read.
 */
class NoCanaryLeavesIT {

    private static final List<String> OTHERS =
            List.of("READER", "COORDINATION", "LINE_MANAGER", "PARTICIPANT", "ADMIN");
    private static final int ALL = 300;
    private static final String STILL_OPEN = "form[action$=/acknowledge], form[action$=/answer]";

    private final Canaries canaries = new Canaries();
    private final Map<String, List<String>> leaks = new TreeMap<>();
    private final List<String> waiting = new ArrayList<>();

    @Test
    void nobodyAndNoFileKnowsAnyOfThreeHundred() throws IOException {
        try (Installation installation = Installation.withDemo("canaries")) {
            Halqa halqa = installation.start();
            Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
            DemoPeople people = new DemoPeople(halqa);

            sessions(people);
            narratives(people);
            register(people);
            team(people.inside("FOCAL_POINT"));
            answers(halqa, people);
            scheme(people);
            relayed(people.coordination());
            requests(halqa, people.psychologist());
            attempts(halqa, people);
            assertThat(canaries.planted()).isGreaterThanOrEqualTo(ALL);

            OTHERS.forEach(role -> look(role, people.inside(role)));
            files(people.coordination());
            installation.stop();
            assertThat(leaks).as("what somebody else could open").isEmpty();

            Path control = halqa.data().resolve("tmp/control");
            Files.writeString(control, "x" + canaries.french(1), StandardCharsets.UTF_16BE);
            assertThat(traces(halqa.data())).containsOnlyKeys(control.toString());
            Files.delete(control);
        }
    }

    /** Some are kept, some handed in and let out, one is taken back, one sent back, one recalled. */
    private void sessions(DemoPeople people) {
        Visitor psychologist = people.psychologist();
        for (int each = 0; each < 3; each++) {
            Page kept = TalkGroup.keep(TalkGroup.form(psychologist, canaries.french(12), canaries.french(12)));
            assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        }
        Page own = handIn(TalkGroup.form(psychologist, canaries.french(8), canaries.french(8)));
        assertThat(canaries.in(own.bytes())).as("what its author reads").hasSizeGreaterThan(15);
        release(people, own);
        release(
                people,
                handIn(TalkGroup.form(psychologist, canaries.arabic(8), canaries.arabic(8))
                        .fill("language", "ar")));
        Page sentBack = handIn(TalkGroup.form(psychologist, canaries.french(6), ""));
        String door = reviewed(sentBack);
        Page second = people.reader().open(door);
        second.form("form[action$=send-back]")
                .fill("remark", canaries.french(2))
                .submit();
        Page taken = handIn(TalkGroup.form(psychologist, canaries.french(6), ""));
        taken.form("form[action$=withdraw]").submit();
        recall(psychologist, release(people, handIn(TalkGroup.form(psychologist, canaries.french(4), ""))));
    }

    private void recall(Visitor psychologist, String door) {
        Page refused = psychologist
                .open(door)
                .form("form[action$=recall]")
                .fill("reason", canaries.french(2))
                .submit();
        assertThat(refused.status()).as("a reason with a name in it").isEqualTo(422);
        Page recalled = psychologist
                .open(door)
                .form("form[action$=recall]")
                .fill("reason", "Un détail de trop.")
                .submit();
        assertThat(recalled.status()).isEqualTo(200);
    }

    private static Page handIn(Form form) {
        Page sheet = TalkGroup.handIn(form);
        assertThat(sheet.address().getPath()).as(sheet.text()).startsWith("/door/");
        return sheet;
    }

    private static String reviewed(Page sheet) {
        Page decided = TalkGroup.decideAll(sheet);
        assertThat(TalkGroup.answerQuestions(decided, "reviewed").status()).isEqualTo(200);
        return sheet.address().getPath();
    }

    /** Through both readings; the second reader sees none. */
    private String release(DemoPeople people, Page sheet) {
        String door = reviewed(sheet);
        waiting.add(door);
        Page second = people.reader().open(door);
        note("READER " + door, second);
        assertThat(TalkGroup.answerQuestions(second, "confirm").status()).isEqualTo(200);
        return door;
    }

    private void narratives(DemoPeople people) {
        Visitor psychologist = people.psychologist();
        for (String part : List.of("analysis", "effects")) {
            release(people, words(psychologist, "/write/final-report/-/" + part, 5, "hand-in"));
        }
        words(psychologist, "/write/final-report/-/limits", 5, "keep");
        words(psychologist, "/write/recommendations/new", 3, "keep");
        Page refused = people.coordination()
                .open("/deliverables/final-report")
                .form("form[action$='/comment']")
                .fill("words", canaries.french(3))
                .submit();
        assertThat(refused.status()).as("what everybody would read is refused").isEqualTo(422);
    }

    private Page words(Visitor psychologist, String path, int number, String act) {
        return psychologist
                .open(path)
                .form("form:has(textarea[name=fr])")
                .fill("fr", canaries.french(number))
                .fill("ar", canaries.arabic(number))
                .submit("button[value=" + act + "]");
    }

    private void register(DemoPeople people) {
        for (int each = 0; each < 3; each++) {
            Form form = people.psychologist().open("/register/new").form("form[action='/register/new']");
            Page noted = form.put("axis", firstOption(form, "axis"))
                    .fill("reach", "CONSORTIUM")
                    .fill("organisations", "SEVERAL")
                    .fill("language", "fr")
                    .fill("words", canaries.french(4))
                    .fill("resources", canaries.french(2))
                    .fill("action", canaries.french(2))
                    .submit();
            assertThat(noted.status()).as(noted.text()).isEqualTo(200);
        }
    }

    private static String firstOption(Form form, String name) {
        return form.options(name).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** People of a team come from a file, and one is looked for. */
    private void team(Visitor focalPoint) {
        StringBuilder file = new StringBuilder("name;arabicName;zone;profile;languages;manager;direct\n");
        for (int each = 0; each < 60; each++) {
            file.append(canaries.name()).append(";;RSK;ADM;fr;;non\n");
        }
        Page checked = focalPoint
                .open("/rosters/import")
                .form("form:has(input[type=file])")
                .attach("file", "equipe.csv", file.toString())
                .submit("button[value=check]");
        Page kept = checked.form("form:has(button[value=keep])").submit("button[value=keep]");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(canaries.in(focalPoint.open("/rosters").bytes()))
                .as("their own team")
                .hasSizeGreaterThan(50);
        Form one = focalPoint.open("/rosters/new").form("form[action='/rosters/new']");
        Page added = one.fill("name", canaries.name())
                .fill("team", canaries.name())
                .put("zone", "RSK")
                .put("profile", "ADM")
                .put("languages", "FR")
                .submit();
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        focalPoint
                .open("/rosters")
                .form("form[role=search]")
                .fill("q", canaries.name())
                .submit();
    }

    /** Comments of ballots, and the words that are put in their place. */
    private void answers(Halqa halqa, DemoPeople people) {
        Visitor psychologist = people.psychologist();
        Survey survey = Survey.open(psychologist, 30, "HAT");
        for (String slip : survey.slips(12)) {
            Page cast = halqa.visitor()
                    .post(
                            survey.address() + "/cast",
                            "code=" + slip + "&" + Survey.QUESTION + "=3&" + Survey.COMMENT + "="
                                    + URLEncoder.encode(canaries.french(4), StandardCharsets.UTF_8));
            assertThat(cast.status()).as(cast.text()).isEqualTo(200);
        }
        survey.close();
        Form voices = psychologist
                .open("/surveys/" + survey.id() + "/voices")
                .form("form[action$=/voices]")
                .fill("language", "fr");
        voices.texts().forEach(name -> voices.fill(name, canaries.french(3)));
        release(people, voices.submit());
    }

    /** What the programme is, in the psychologist's words, kept and handed in. */
    private void scheme(DemoPeople people) {
        Form form = people.psychologist().open("/planning/scheme").form("form[action='/planning/scheme/keep']");
        form.texts().forEach(name -> form.fill(name, canaries.french(2)));
        Page kept = form.submit();
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        Page handed = kept.form("form[action='/planning/scheme/hand']").submit();
        assertThat(handed.status()).as(handed.text()).isEqualTo(200);
        Page sheet = people
                .psychologist()
                .open("/door")
                .document()
                .select("section[aria-labelledby=g-to-read] a[href^=/door/]")
                .eachAttr("href")
                .stream()
                .map(people.psychologist()::open)
                .filter(page -> !canaries.in(page.bytes()).isEmpty())
                .findFirst()
                .orElseThrow();
        release(people, sheet);
    }

    /** What coordination answers is read by everybody and reviewed by nobody: with a name in it, it is refused. */
    private void relayed(Visitor coordination) {
        Page received =
                coordination.open("/relay").document().select("main a.h-btn[href^=/relay/]").eachAttr("href").stream()
                        .map(coordination::open)
                        .filter(page -> !page.document().select(STILL_OPEN).isEmpty())
                        .findFirst()
                        .orElseThrow();
        Page known = received.document().select("form[action$=/acknowledge]").isEmpty()
                ? received
                : received.form("form[action$=/acknowledge]").submit();
        Page refused = known.form("form[action$=/answer]")
                .fill("words", canaries.french(3))
                .fill("language", "fr")
                .submit();
        assertThat(refused.status()).as("an answer with names in it").isEqualTo(422);
    }

    /** A number to be called at, and what somebody writes into fields that are not there. */
    private void requests(Halqa halqa, Visitor psychologist) {
        Page offered = psychologist
                .open("/addresses")
                .form("form[action=/addresses/offer]")
                .submit();
        String card = URI.create(offered.document().select("#link").val()).getPath();
        Form asked = halqa.visitor().open(card).form("form[action$=/ask]");
        assertThat(asked.put("phone", canaries.phone())
                        .put("language", "FR")
                        .put("reason", canaries.french(2))
                        .submit()
                        .status())
                .isEqualTo(200);
    }

    /** Names typed where they do not belong. */
    private void attempts(Halqa halqa, DemoPeople people) {
        for (int each = 0; each < 6; each++) {
            SignIn.with(halqa.visitor(), canaries.name(), canaries.name());
        }
        for (String path : List.of("/nowhere/", "/sessions/", "/door/", "/reports/")) {
            people.psychologist().open(path + URLEncoder.encode(canaries.name(), StandardCharsets.UTF_8));
        }
        TalkGroup.keep(
                TalkGroup.form(people.psychologist(), canaries.french(6), "").put("minutes", "beaucoup"));
        people.psychologist().post("/sessions/new", "needs=" + canaries.french(2) + "&_csrf=wrong");
        people.psychologist().post("/sessions/new", canaries.french(2), "application/json");
        people.psychologist().post("/notes", "sealed=" + canaries.french(2));
        people.coordination().post("/templates", canaries.french(2), "text/plain");
        people.coordination().post("/planning/scheme/keep", "aims=" + canaries.french(2));
        people.psychologist().post("/groups/new", "name=" + canaries.name() + "&zone=" + canaries.name());
    }

    /** Every page that needs no more than an address, and every text that was at the door. */
    private void look(String role, Visitor visitor) {
        List<String> paths = new ArrayList<>(waiting);
        Table.ofRoutes().lines().stream()
                .filter(line -> "GET".equals(line.get("method")))
                .map(line -> line.get("route"))
                .filter(route -> !route.contains("{"))
                .forEach(paths::add);
        for (String path : paths) {
            note(role + " " + path, visitor.open(path));
        }
        visitor.open("/reports").document().select(".h-list a[href^=/reports/]").eachAttr("href").stream()
                .distinct()
                .forEach(path -> note(role + " " + path, visitor.open(path)));
    }

    /** Every released report and the deliverables that hold them, in every format. */
    private void files(Visitor coordination) {
        List<String> reports = coordination
                .open("/reports")
                .document()
                .select(".h-list a[href^=/reports/]")
                .eachAttr("href");
        assertThat(reports).as("reports that are out").isNotEmpty();
        for (String report : reports.subList(0, Math.min(4, reports.size()))) {
            for (String file : List.of("/html/fr", "/docx/ar")) {
                file(coordination, report + file);
            }
        }
        for (String deliverable : List.of("/deliverables/final-report", "/deliverables/session-reports")) {
            List<String> formats = coordination
                    .open(deliverable)
                    .document()
                    .select("main button[name=format]")
                    .eachAttr("value");
            assertThat(formats).as(deliverable).contains("docx", "pdf");
            formats.forEach(format -> file(coordination, deliverable + "/-/file?language=fr&format=" + format));
        }
    }

    private void file(Visitor coordination, String path) {
        Page file = coordination.open(path);
        assertThat(file.status()).as(path).isEqualTo(200);
        note("COORDINATION " + path, file);
    }

    private void note(String where, Page page) {
        assertThat(page.status()).as(where).isBetween(200, 499);
        List<String> found = new ArrayList<>(canaries.in(page.bytes()));
        if (page.body().startsWith("%PDF")) {
            PdfFile pdf = PdfFile.of(page.bytes()); // its words are packed
            found.addAll(canaries.in((pdf.text() + pdf.figures()).getBytes(StandardCharsets.UTF_8)));
        }
        found.addAll(canaries.in(page.headers().map().toString().getBytes(StandardCharsets.UTF_8)));
        if (!found.isEmpty()) {
            leaks.put(where, found);
        }
    }

    private Map<String, List<String>> traces(Path folder) {
        Map<String, List<String>> traces = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("cache")))
                    .toList()) {
                List<String> found = new ArrayList<>(canaries.in(Files.readAllBytes(file)));
                found.addAll(canaries.in(file.toString().getBytes(StandardCharsets.UTF_8)));
                if (!found.isEmpty()) {
                    traces.put(file.toString(), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return traces;
    }
}
