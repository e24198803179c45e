// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.reporting.FixedReleases;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private record Kind(Audience audience, List<ReportPart> parts) implements ReportKind {
        @Override
        public String id() {
            return "essay";
        }

        @Override
        public Message title() {
            return message("title");
        }

        @Override
        public Message purpose() {
            return message("sentence");
        }

        @Override
        public int order() {
            return 1;
        }
    }

    /** Says how many documents it sees and which threshold holds, and looks at the table that is named like its part. */
    private record Section(String part) implements ReportSection {
        @Override
        public String id() {
            return "essay." + part;
        }

        @Override
        public String kind() {
            return "essay";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Block> blocks(Material material) {
            material.evidence().table(part);
            return part.equals("silent")
                    ? List.of(new Block.Notice(message("remark")))
                    : List.of(new Block.Paragraph(Message.of(
                            "sample",
                            "name",
                            material.documents("session-report").size(),
                            material.evidence().threshold())));
        }
    }

    private static Message message(String key) {
        return Message.of("sample", key);
    }

    private static ReportPart part(String id, boolean written) {
        return new ReportPart(id, message("label"), message("sentence"), written);
    }

    private static Released words(String part, Map<String, ClearedText> passages, Map<String, List<String>> more) {
        Map<String, List<String>> codes = new java.util.HashMap<>(more);
        codes.put("deliverable", List.of("essay"));
        codes.put("part", List.of(part));
        return Released.of(
                new org.halqa.anonymisation.mint.Stamp(),
                new Released.Content(
                        part, "narrative", "p", codes, passages, java.time.LocalDate.of(2026, 11, 20), false, "0"));
    }

    /** Knows two thresholds. */
    private static final class Door implements org.halqa.anonymisation.Releases {
        private final FixedReleases inner;
        private final List<Evidence.Revision> revisions;

        Door(List<Released> documents, List<Evidence.Revision> revisions) {
            this.revisions = revisions;
            this.inner = new FixedReleases(documents, ReleasedSamples.evidence());
        }

        @Override
        public List<Released> all(Caller caller, String kind) {
            assertThat(caller.is(Role.LINE_MANAGER)).isFalse();
            return inner.all(caller, kind);
        }

        @Override
        public Set<String> standing(String programme, String kind, Set<String> ids) {
            return inner.standing(programme, kind, ids);
        }

        @Override
        public java.util.Optional<Released> find(Caller caller, String id) {
            return inner.find(caller, id);
        }

        @Override
        public Evidence evidence(Caller caller, Period period) {
            int threshold = caller.is(Role.LINE_MANAGER) ? 10 : 5;
            org.halqa.anonymisation.mint.Stamp stamp = new org.halqa.anonymisation.mint.Stamp();
            List<Evidence.Table> tables = Stream.of("numbers", "untouched", "elsewhere")
                    .map(id -> new Evidence.Table(id, message("table"), "zone", "", List.of("TOTAL"), List.of()))
                    .toList();
            return Evidence.of(stamp, period, threshold, tables).revised(stamp, revisions);
        }

        @Override
        public java.util.Optional<Evidence> sheets(Caller caller, String id) {
            return inner.sheets(caller, id);
        }

        @Override
        public List<String> surveys(Caller caller) {
            return inner.surveys(caller);
        }
    }

    private static Outline outline(Audience audience, List<Released> documents, Locale language, ReportPart... parts) {
        return outline(audience, new Door(documents, List.of()), language, parts);
    }

    private static Outline outline(Audience audience, Door door, Locale language, ReportPart... parts) {
        ShelvedReports reports = new ShelvedReports(
                new ShelvedReports.Services(
                        TestDoorkeeper.open(),
                        new RecordedAccess(),
                        door,
                        new FixedProgrammes(),
                        SampleWords.texts(new ReportsPack())),
                new Limits(Duration.ofSeconds(5), 1 << 20, 1),
                Shelves.of(
                        List.of(new Kind(audience, List.of(parts))),
                        List.of(
                                new Section("numbers"),
                                new Section("silent"),
                                new Section("untouched"),
                                new Section("elsewhere")),
                        List.of()),
                History.none());
        Outcome<Outline> outcome = reports.outline(Callers.psychologist(), "essay", "", language);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Outline>) outcome).value();
    }

    @Test
    void aPartIsAGapWhileNothingStandsInItOrItsAuthorIsSilent() {
        Outline outline = outline(
                Audience.COORDINATION,
                List.of(),
                Locale.FRENCH,
                part("numbers", false),
                part("silent", false),
                part("empty", true));
        assertThat(outline.gaps()).extracting(ReportPart::id).containsExactly("silent", "empty");
        assertThat(outline.report().blocks())
                .filteredOn(Block.Notice.class::isInstance)
                .extracting(block -> ((Block.Notice) block).text().key())
                .contains("part.gap");
    }

    @Test
    void wordsFillTheirPartInTheLanguageOfTheReportWhenTheyCan() {
        Map<String, ClearedText> both =
                Map.of("fr", ReleasedSamples.cleared("Calme.", "fr"), "ar", ReleasedSamples.cleared("هدوء.", "ar"));
        List<Released> documents = List.of(words("empty", both, Map.of()));
        Outline french = outline(Audience.COORDINATION, documents, Locale.FRENCH, part("empty", true));
        Outline arabic = outline(Audience.COORDINATION, documents, ARABIC, part("empty", true));
        Outline english = outline(Audience.COORDINATION, documents, Locale.ENGLISH, part("empty", true));
        assertThat(french.gaps()).isEmpty();
        assertThat(List.of(language(french), language(arabic), language(english)))
                .containsExactly("fr", "ar", "fr");
    }

    @Test
    void aPartWithoutObjectSaysWhy() {
        Map<String, ClearedText> why = Map.of("fr", ReleasedSamples.cleared("Pas d’enquête.", "fr"));
        List<Released> documents = List.of(words("empty", why, Map.of("silent", List.of("yes"))));
        Outline outline = outline(Audience.COORDINATION, documents, Locale.FRENCH, part("empty", true));
        assertThat(outline.gaps()).isEmpty();
        assertThat(outline.parts().get(0).silent()).isTrue();
        assertThat(outline.parts().get(0).written()).hasSize(2);
    }

    @Test
    void wordsOfAVariantAreNotThoseOfAll() {
        List<Released> documents = List.of(
                words("empty", Map.of("fr", ReleasedSamples.cleared("x", "fr")), Map.of("variant", List.of("FM"))));
        assertThat(outline(Audience.COORDINATION, documents, Locale.FRENCH, part("empty", true))
                        .gaps())
                .hasSize(1);
    }

    @Test
    void lineManagersGetTheirThresholdAndNoDocument() {
        List<Released> documents = List.of(ReleasedSamples.sessionReport());
        assertThat(numbers(outline(Audience.LINE_MANAGERS, documents, Locale.FRENCH, part("numbers", false))))
                .containsExactly(0, 10);
        assertThat(numbers(outline(Audience.DONORS, documents, Locale.FRENCH, part("numbers", false))))
                .containsExactly(0, 5);
        assertThat(numbers(outline(Audience.COORDINATION, documents, Locale.FRENCH, part("numbers", false))))
                .containsExactly(1, 5);
    }

    @Test
    void aSectionOfAnUnknownPartStandsAtTheEndAndIsNotLost() {
        Outline outline = outline(Audience.COORDINATION, List.of(), Locale.FRENCH, part("numbers", false));
        assertThat(outline.report().blocks()).hasSize(5);
    }

    /** Whatever a section makes of them: a table, a sentence, a list. */
    @Test
    void aPartWithNumbersSaysOnceThatTheyWereCorrected() {
        Evidence.Revision revision = new Evidence.Revision(
                new MonthSpan(YearMonth.of(2026, 4), YearMonth.of(2026, 10)),
                2,
                LocalDate.of(2026, 12, 12),
                Set.of("numbers", "elsewhere"));
        for (Audience audience : Audience.values()) {
            Outline outline = outline(
                    audience,
                    new Door(List.of(), List.of(revision)),
                    Locale.FRENCH,
                    part("numbers", false),
                    part("silent", false),
                    part("untouched", false));
            Block.Notice said = new Block.Notice(HouseWords.corrected(revision));
            assertThat(outline.parts().get(0).computed())
                    .filteredOn(said::equals)
                    .hasSize(1);
            assertThat(outline.parts().get(1).computed()).doesNotContain(said);
            assertThat(outline.parts().get(2).computed())
                    .as("no number of it was corrected")
                    .isNotEmpty()
                    .doesNotContain(said);
            assertThat(outline.rest()).contains(said);
        }
        assertThat(SampleWords.texts(new ReportsPack()).say(HouseWords.corrected(revision), Locale.FRENCH))
                .startsWith("Chiffres, avril à octobre 2026")
                .endsWith(": version 2, corrigée le 12 décembre 2026.");
    }

    private static List<Object> numbers(Outline outline) {
        return ((Block.Paragraph) outline.parts().get(0).computed().get(0))
                .text()
                .arguments();
    }

    private static String language(Outline outline) {
        return ((Block.Words) outline.parts().get(0).written().get(0)).text().language();
    }
}
