// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.SampleMaterial;
import org.junit.jupiter.api.Test;

/** R060 to R064: each expected result is named, with what closed surveys say of it or the fact that they say nothing. */
class FinalEffectsTest {

    private static final Message TITLE = Message.of("survey", "title");

    private static List<Block> under(String result, SampleMaterial material) {
        List<Block> blocks = new FinalEffects().blocks(material);
        int at = blocks.indexOf(new Block.Heading(3, Message.of("reports", "expected." + result)));
        return blocks.subList(at + 1, at + 2);
    }

    @Test
    void allFiveAreNamedEvenWhenNothingIsKnown() {
        SampleMaterial nothing = SampleMaterial.nothing("");
        for (String result : List.of("ER1", "ER2", "ER3", "ER4", "ER5")) {
            assertThat(under(result, nothing))
                    .containsExactly(new Block.Notice(Message.of("reports", "expected.none")));
        }
        assertThat(new FinalEffects().blocks(nothing))
                .contains(new Block.Notice(Message.of("reports", "expected.caution")));
    }

    @Test
    void whatEnoughPeopleSaidStandsUnderItsResultWithItsInterval() {
        Evidence survey = Evidence.of(
                new Stamp(),
                ReleasedSamples.evidence().period(),
                5,
                List.of(
                        table("sheets.S5.top", ReleasedSamples.line("TOTAL", 45)),
                        table("sheets.S5", ReleasedSamples.line("TOTAL", 51))));
        SampleMaterial material = SampleMaterial.ofSurvey("one:SATISFACTION", survey);

        assertThat(under("ER5", material))
                .singleElement()
                .isInstanceOfSatisfying(Block.Items.class, items -> assertThat(items.items().stream()
                                .flatMap(item -> Stream.concat(Stream.of(item.key()), item.arguments().stream()))
                                .toList())
                        .contains("expected.agree", 45, 51));
        assertThat(under("ER4", material))
                .as("asked in the same survey, but not answered by enough")
                .containsExactly(new Block.Notice(Message.of("reports", "expected.none")));
    }

    private static Evidence.Table table(String id, Evidence.Line line) {
        return new Evidence.Table(id, TITLE, "a." + id, "", List.of("TOTAL"), List.of(line));
    }
}
