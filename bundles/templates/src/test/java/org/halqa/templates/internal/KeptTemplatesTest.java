// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Reports;
import org.halqa.templates.Templates.Pack;
import org.halqa.templates.internal.store.PackRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeptTemplatesTest {

    private static final byte[] GOOD =
            Files.docx(Files.p("{{title}}") + Files.p("{{#zones}}{{.}} {{/zones}}") + Files.p("{{blocks}}"));
    private static final Caller COORDINATION = Callers.coordination();
    private static final Caller ALCS = Callers.focalPoint("ALCS");

    /** As the table of permissions says: a focal point only for their own. */
    private static final Doorkeeper TABLE = new Doorkeeper() {
        private final Doorkeeper allowing = TestDoorkeeper.allowing(Map.of(
                "templates.manage",
                Set.of(Role.COORDINATION, Role.FOCAL_POINT),
                "demo.manage",
                Set.of(Role.COORDINATION)));

        @Override
        public boolean allows(Caller caller, String operation) {
            return allowing.allows(caller, operation);
        }

        @Override
        public boolean ownOnly(Caller caller, String operation) {
            return caller.is(Role.FOCAL_POINT);
        }
    };

    private static final String PROGRAMME = new FixedProgrammes().current().id();

    private final TestStore store = TestStore.with(new TemplatesSchema());
    private final Texts texts = SampleWords.texts(new TemplatesTexts(), new ChartsPack());
    private final RecordedAccess access = new RecordedAccess();
    private final KeptTemplates templates = new KeptTemplates(
            new KeptTemplates.House(
                    TABLE,
                    access,
                    new FixedProgrammes(),
                    new FixedClock(),
                    texts,
                    new Drawings(new DrawnCharts(), Optional::empty)),
            new PackRows(store.database("templates")));

    @AfterEach
    void close() {
        store.close();
    }

    private static Pack done(Outcome<Pack> outcome) {
        return ((Outcome.Done<Pack>) outcome).value();
    }

    private List<String> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .faults().stream()
                        .map(Outcome.Fault::reason)
                        .map((Message reason) -> texts.say(reason, Locale.FRENCH))
                        .map(words -> words.replaceAll("\\p{Cf}", "").replaceAll("\\p{Z}", " "))
                        .toList();
    }

    @Test
    void aTemplateIsAFormatOnceItIsSwitchedOn() {
        Pack pack = done(templates.add(COORDINATION, "Notre papier à en-tête", "", GOOD));

        assertThat(pack.placed()).containsExactly("blocks", "title", "zones");
        assertThat(templates.formats()).isEmpty();
        assertThat(done(templates.turn(COORDINATION, pack.id(), true)).on()).isTrue();
        assertThat(templates.formats()).hasSize(1).isSameAs(templates.formats());
        assertThat(templates.formats().get(0).openTo(Set.of())).isTrue();
        templates.remove(COORDINATION, pack.id());
        assertThat(templates.formats()).isEmpty();
        assertThat(templates.all(COORDINATION)).isEmpty();
        assertThat(access.operations()).containsExactly("templates.manage", "templates.manage", "templates.remove");
    }

    @Test
    void anOrganisationManagesItsOwnOnly() {
        Pack theirs = done(templates.add(ALCS, "Papier", "ALCS", GOOD));
        Pack ours = done(templates.add(COORDINATION, "Papier", "", GOOD));

        assertThat(templates.all(ALCS)).containsExactly(theirs);
        assertThat(templates.all(COORDINATION)).containsExactlyInAnyOrder(theirs, ours);
        assertThat(reasons(templates.add(ALCS, "Papier", "", GOOD)).get(0)).contains("Choisissez votre organisation");
        assertThat(templates.turn(ALCS, ours.id(), true)).isInstanceOf(Outcome.Refused.class);
        assertThat(templates.remove(ALCS, ours.id())).isInstanceOf(Outcome.Refused.class);
        templates.turn(ALCS, theirs.id(), true);
        assertThat(templates.formats().get(0).openTo(Set.of("ALCS"))).isTrue();
        assertThat(templates.formats().get(0).openTo(Set.of("DJ"))).isFalse();
        assertThatThrownBy(() -> templates.all(Callers.psychologist())).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void theDemoBringsALetterPaperOnceAndTakesAllAway() {
        assertThat(templates.formats()).isEmpty();
        templates.loadDemo(COORDINATION, PROGRAMME);
        templates.loadDemo(COORDINATION, PROGRAMME);
        assertThat(templates.all(COORDINATION)).singleElement().satisfies(pack -> assertThat(pack.placed())
                .contains("blocks"));
        assertThat(templates.formats()).hasSize(1);
        templates.removeDemo(COORDINATION, PROGRAMME);
        assertThat(templates.formats()).isEmpty();
        assertThatThrownBy(() -> templates.loadDemo(ALCS, PROGRAMME)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void everyMistakeIsSaidWithItsPlace() {
        assertThat(reasons(templates.add(COORDINATION, "Papier", "", Files.pptx("{{zoen}}", "{{#zones}}"))))
                .containsExactly(
                        "diapositive 3 : le repère {{zoen}} n’existe pas. La liste des repères est sur la page.",
                        "diapositive 3 : {{#zones}} n’est jamais refermé.");
        assertThat(reasons(templates.add(COORDINATION, "Papier", "", Files.docx(Files.p("rien"))))
                        .get(0))
                .contains("{{blocks}}");
        assertThat(reasons(templates.add(COORDINATION, "<b>", "NOBODY", new byte[0])))
                .hasSize(3);
        assertThat(templates.all(COORDINATION)).isEmpty();
    }

    private static byte[] with(byte[] file, String part, UnaryOperator<String> change) {
        Map<String, String> parts = Files.parts(file);
        parts.put(part, change.apply(parts.getOrDefault(part, "")));
        return Files.zip(parts);
    }

    static Stream<Arguments> unfillable() {
        byte[] slides = Files.pptx("{{title}}", "{{blocks}}");
        String show = "ppt/presentation.xml";
        String relations = "ppt/_rels/presentation.xml.rels";
        String types = "[Content_Types].xml";
        String first = "<Relationship Id=\"r1\" Type=\"x/hyperlink\" TargetMode=\"External\" Target=\"%s\"/>$0";
        return Stream.of(
                Arguments.of(with(GOOD, "word/styles.xml", text -> "<w:styles"), "« word/styles.xml »"),
                Arguments.of(with(GOOD, types, text -> "<!DOCTYPE a>" + text), "« " + types + " »"),
                Arguments.of(with(slides, show, text -> text + "<"), "« " + show + " »"),
                Arguments.of(with(slides, show, text -> text.replace("\"257\"", "\"x\"")), "Une partie du fichier"),
                Arguments.of(
                        with(
                                slides,
                                relations,
                                text -> text.replaceFirst("<Relationship ", first.formatted("mailto:a@example.org"))),
                        "Une partie du fichier"),
                Arguments.of(
                        with(slides, relations, text -> text.replaceFirst("<Relationship ", first.formatted("a|b"))),
                        "Une partie du fichier"));
    }

    @ParameterizedTest
    @MethodSource("unfillable")
    void whatCannotBeFilledIsNotKept(byte[] file, String said) {
        assertThat(reasons(templates.add(COORDINATION, "Papier", "", file)))
                .singleElement()
                .asString()
                .contains(said, "ne se lit pas");
        assertThat(templates.all(COORDINATION)).isEmpty();
    }

    @Test
    void aPreviewSaysThatItIsInvented() {
        Pack pack = done(templates.add(COORDINATION, "Papier", "", GOOD));

        Outcome<Reports.Document> arabic = templates.preview(COORDINATION, pack.id(), Locale.forLanguageTag("ar"));
        Reports.Document file = ((Outcome.Done<Reports.Document>) arabic).value();
        assertThat(file.fileName()).isEqualTo("halqa-ar.docx");
        assertThat(Files.words(file.content())).contains("تقرير تجريبي", "منطقة أخرى", "DEMO-STAMP");
        assertThat(templates.preview(COORDINATION, pack.id(), Locale.GERMAN)).isInstanceOf(Outcome.Refused.class);
        assertThat(templates.preview(COORDINATION, "none", Locale.FRENCH)).isInstanceOf(Outcome.Refused.class);
    }
}
