// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorReleaseTest {

    private static final String SPEC = """
            {"format":"halqa-evidence-1","kind":"spec","instance":"small",
             "columns":{"zone":{"role":"dimension","values":["A","B","C"]},
                        "tired":{"role":"answer","values":["yes","no"],"sensitive":false}},
             "hierarchies":{},
             "thresholds":{"COORDINATION":1,"N_PLUS_1":1,"SENSITIVE":1},
             "public":{"structure":[],"populations":[]},
             "releases":[{"id":"R1","audience":"COORDINATION","tables":[
               {"id":"T1","dims":["zone"],"measure":{"kind":"count"}},
               {"id":"T2","dims":["nowhere"],"measure":{"kind":"count"}},
               {"id":"T3","dims":["zone"],"measure":{"kind":"percentage","column":"tired","values":["yes"]}}]}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aSmallZoneIsWithheldAndTheSameInputGivesTheSameBytes() throws Exception {
        String csv =
                "zone,tired\n" + "A,yes\n".repeat(12) + "A,no\n".repeat(13) + "B,no\n".repeat(3) + "C,yes\n".repeat(20);
        assertThat(run(csv, SPEC)).isZero();
        String first = Files.readString(folder.resolve("out.json"));
        assertThat(run(csv, SPEC)).isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(first);
        assertThat(first.replaceAll("\\s", ""))
                .contains("{\"at\":[\"B\"],\"value\":\"*\"}")
                .contains("\"reason\":\"UNKNOWN_COLUMN\"");
    }

    @Test
    void anUnusableInputIsSaidAndNothingIsWritten() throws Exception {
        assertThat(run("zone,tired\nD,yes\n", SPEC)).isEqualTo(2);
        assertThat(run("zone,tired\nA,yes\n", SPEC.replace("evidence-1", "evidence-7")))
                .isEqualTo(2);
        assertThat(run("zone,tired\nA,yes\n", "{")).isEqualTo(2);
        assertThat(DoorRelease.run(List.of("--out"), errors())).isEqualTo(2);
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("not declared")
                .doesNotContain("\tat ");
    }

    private int run(String csv, String spec) throws Exception {
        Path rows = Files.writeString(folder.resolve("rows.csv"), csv);
        Path asked = Files.writeString(folder.resolve("spec.json"), spec);
        return DoorRelease.run(
                List.of(
                        rows.toString(),
                        asked.toString(),
                        "--out",
                        folder.resolve("out.json").toString()),
                errors());
    }

    private PrintStream errors() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}
