// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.reporting.Block;
import org.halqa.reporting.Sheets;

/** What was said and what was done, to hang up: no day, no zone, nobody. */
final class Poster {

    private Poster() {}

    static Sheets.Sheet of(List<FactorView> said) {
        return new Sheets.Sheet(
                Sheets.Layout.POSTER,
                "affiche",
                RelayPage.say("said.heading"),
                said.stream().flatMap(Poster::blocks).toList());
    }

    private static Stream<Block> blocks(FactorView factor) {
        return Stream.of(
                new Block.Heading(1, RelayPage.say("said.name", factor.name())),
                new Block.Heading(2, RelayPage.say("said.said")),
                words(Objects.requireNonNull(factor.words().get("words"))),
                new Block.Heading(2, RelayPage.say("said.done")),
                words(factor.answer()),
                new Block.Notice(RelayPage.say("said.step." + factor.step())));
    }

    /** Both were written to be read by everybody: what left was cleared, and an answer in which the door finds anything is not stored. */
    private static Block words(FactorView.Words words) {
        return new Block.Paragraph(RelayPage.say("said.name", words.text()), words.language());
    }
}
