// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.halqa.testkit.reporting.SampleWords;
import org.halqa.texts.Texts;
import org.junit.jupiter.api.Test;

/** The session report holds what the terms of reference list, in their order and words, and nothing else. */
class SevenFieldsTest {

    /** R071. */
    private static final String TERMS = "type de session réalisée, date, durée, public cible, thématiques abordées, "
            + "analyse synthétique des besoins et tendances observés";

    private final Texts texts = SampleWords.texts(new DeliverablesPack());

    @Test
    void areExactlyThoseOfTheTerms() {
        List<String> labels = labels(ReleasedSamples.sessionReport());
        assertThat(labels).hasSize(7).doesNotHaveDuplicates();
        assertThat(TERMS)
                .containsSubsequence(labels.stream()
                        .map(label -> label.toLowerCase(Locale.FRENCH))
                        .toList());
        String rest = TERMS;
        for (String label : labels) {
            rest = rest.replaceFirst(label.toLowerCase(Locale.FRENCH), "");
        }
        assertThat(rest.replace(" réalisée", "")
                        .replace("analyse synthétique des", "")
                        .replace("et  observés", ""))
                .as("nothing of the terms is left unsaid")
                .matches("[ ,]*");
    }

    @Test
    void areTheSameWhenEverythingIsSilent() {
        assertThat(labels(ReleasedSamples.silentReport())).isEqualTo(labels(ReleasedSamples.sessionReport()));
        assertThat(blocks(ReleasedSamples.silentReport()))
                .filteredOn(Block.Notice.class::isInstance)
                .extracting(block -> say(((Block.Notice) block).text()))
                .hasSize(2)
                .allMatch(words -> words.contains("c’est permis"));
    }

    @Test
    void nameTheZoneAboveAndNothingElse() {
        assertThat(blocks(ReleasedSamples.sessionReport()))
                .filteredOn(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .extracting(block -> say(((Block.Heading) block).text()))
                .containsExactly("FM");
    }

    @Test
    void wordTheLengthInEachLanguage() {
        assertThat(say(Length.inWords("150"))).isEqualTo("2 h 30");
        assertThat(say(Length.inWords("125"))).isEqualTo("2 h 05");
        assertThat(say(Length.inWords("120"))).isEqualTo("2 h");
        assertThat(say(Length.inWords("45"))).isEqualTo("45 min");
        assertThat(texts.say(Length.inWords("150"), Locale.forLanguageTag("ar")))
                .isEqualTo("ساعتان و30 دقيقة");
        assertThat(texts.say(Length.inWords("180"), Locale.forLanguageTag("ar")))
                .isEqualTo("3 ساعات");
    }

    @Test
    void wordTheDayInEachLanguage() {
        Message day = blocks(ReleasedSamples.sessionReport()).stream()
                .filter(Block.Field.class::isInstance)
                .map(block -> ((Block.Field) block).values().get(0))
                .toList()
                .get(1);
        assertThat(say(day)).isEqualTo("12 novembre 2026");
        assertThat(texts.say(day, Locale.forLanguageTag("ar"))).isEqualTo("12 نونبر 2026");
    }

    private List<String> labels(Released released) {
        return blocks(released).stream()
                .flatMap(block -> {
                    if (block instanceof Block.Field field) {
                        return Stream.of(field.label());
                    }
                    return block instanceof Block.Heading heading && heading.level() == 2
                            ? Stream.of(heading.text())
                            : Stream.empty();
                })
                .map(this::say)
                .toList();
    }

    private static List<Block> blocks(Released released) {
        return Stream.of(new SessionFacts(), new SessionAnalysis())
                .flatMap(section -> section.blocks(SampleMaterial.of(released)).stream())
                .toList();
    }

    private String say(Message message) {
        return texts.say(message, Locale.FRENCH);
    }
}
