// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a shell says, which hands the name of the command over as well. */
class DoorEvalCommandTest {

    private final DoorEvalCommand command = new DoorEvalCommand(List.of(), List.of());

    @Test
    void readsTheFilesAfterItsNameAndSaysWhatKeepsTheDoorShut(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("corpus.tsv");
        Files.writeString(corpus, "id\tlang\ttext\tspans\nA1\tfr\tJean vit ici\t0-4:PER:mask\n");
        assertThat(command._main(new String[] {"door-eval", "--no-speed", corpus.toString()}))
                .startsWith("the door would stay shut");
    }

    @Test
    void itsNameAloneAsksForHelpAndTheRosterIsTheRealOne() throws IOException {
        assertThat(command._main(new String[] {"door-eval"})).isEqualTo(EvaluationOptions.HELP);
        assertThat(command._main(new String[] {"door-eval", "--roster", "known.tsv", "corpus.tsv"}))
                .contains("leave --roster out");
    }
}
