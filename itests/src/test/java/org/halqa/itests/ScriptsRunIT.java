// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that measure find all they need on a machine where everything was built, and on one with the archive alone. */
class ScriptsRunIT {

    private static final Path ROOT =
            Path.of(System.getProperty("halqa.root")).toAbsolutePath().normalize();
    private static final String NO_REPOSITORY = "/nowhere";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", NO_REPOSITORY})
    void theSearchIsMeasured(String repository) throws Exception {
        Path corpus =
                ROOT.resolve("bundles/detectors/src/test/resources/org/halqa/detectors/internal/dev/unseen-3.tsv");
        assertThat(run(repository, "door-eval", "--no-speed", corpus.toString()))
                .contains("recall.full.all\t", "documents.leaking\t");
    }

    @Test
    void aPlanIsFound() throws Exception {
        Path plan = folder.resolve("plan.json");
        Path instance = ROOT.resolve(
                "bundles/planning.solver/src/test/resources/org/halqa/planning/solver/internal/comp-o1-tiny.json");
        run(NO_REPOSITORY, "plan-solve", instance.toString(), "--seconds", "3", "--out", plan.toString());
        assertThat(plan).isNotEmptyFile();
    }

    @Test
    void releasesAreProtected() throws Exception {
        Path rows =
                Files.writeString(folder.resolve("rows.csv"), "zone\n" + "north\n".repeat(30) + "south\n".repeat(3));
        Path spec = Files.writeString(folder.resolve("spec.json"), """
                {"format": "halqa-evidence-1", "kind": "spec", "instance": "story",
                 "columns": {"zone": {"role": "dimension", "values": ["north", "south"]}}, "hierarchies": {},
                 "thresholds": {"COORDINATION": 5, "N_PLUS_1": 10, "SENSITIVE": 10},
                 "dominance": {"one": 75, "two": 90, "p": 15}, "public": {"structure": [], "populations": []},
                 "releases": [{"id": "R1", "audience": "COORDINATION",
                   "tables": [{"id": "T1", "dims": ["zone"], "measure": {"kind": "count"}}]}]}
                """);
        Path releases = folder.resolve("releases.json");
        run(NO_REPOSITORY, "door-release", rows.toString(), spec.toString(), "--out", releases.toString());
        assertThat(Files.readString(releases).replaceAll("\\s", "")).contains("{\"at\":[\"south\"],\"value\":\"*\"}");
    }

    private String run(String repository, String script, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(ROOT.resolve("itests/bin/" + script).toString()));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        if (!repository.isEmpty()) {
            builder.environment().put("MAVEN_REPOSITORY", repository);
        }
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(script + " ends").isTrue();
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(words).isZero();
        return words;
    }
}
