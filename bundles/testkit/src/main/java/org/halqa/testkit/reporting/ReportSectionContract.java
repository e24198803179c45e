// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

/** What every section of session reports promises. Extend it, return your section and its words, and run it. */
public abstract class ReportSectionContract {

    /** The section. */
    protected abstract ReportSection section();

    /** The words that it brings. */
    protected abstract List<LanguagePack> packs();

    @Test
    void saysWhatItIs() {
        assertThat(section().id())
                .matches("[a-z][a-z0-9.-]{0,60}")
                .isEqualTo(section().id());
        assertThat(section().kind()).matches("[a-z][a-z0-9.-]{0,60}");
    }

    @Test
    void saysTheSameTwice() {
        Released released = ReleasedSamples.sessionReport();
        assertThat(blocks(released)).isEqualTo(blocks(released));
    }

    @Test
    void survivesSilenceAndUnknownCodes() {
        assertThat(blocks(ReleasedSamples.silentReport())).isNotNull();
        assertThat(blocks(ReleasedSamples.document(Map.of(), Map.of()))).isNotNull();
        Map<String, List<String>> odd =
                Map.of("type", List.of("NEW"), "date", List.of("soon"), "minutes", List.of("many"));
        assertThat(blocks(ReleasedSamples.document(odd, Map.of()))).isNotNull();
    }

    @Test
    void speaksEveryLanguage() {
        List<Released> documents = List.of(ReleasedSamples.sessionReport(), ReleasedSamples.silentReport());
        for (Locale language : SampleWords.languages()) {
            assertThat(documents.stream().flatMap(released -> blocks(released).stream()))
                    .allSatisfy(block -> assertThat(messages(block)).allMatch(message -> known(message, language)));
        }
    }

    /** What the section says of {@code released}. */
    protected final List<Block> blocks(Released released) {
        return section().blocks(SampleMaterial.of(released));
    }

    private boolean known(Message message, Locale language) {
        return message.module().equals(SampleWords.MODULE)
                || packs().stream()
                        .filter(pack -> pack.module().equals(message.module()))
                        .anyMatch(pack -> pack.messages(language).containsKey(message.key()));
    }

    private static Stream<Message> messages(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Field field) {
            return Stream.concat(Stream.of(field.label()), field.values().stream());
        } else if (block instanceof Block.Notice notice) {
            return Stream.of(notice.text());
        }
        return Stream.empty();
    }
}
