// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halqa.itests.house.Direction;
import org.halqa.itests.house.House;
import org.halqa.itests.house.ModuleMap;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The house is wired as it was designed, and its map is the one in docs/modules.md. */
@ExtendWith(HalqaContainer.class)
class ModuleMapIT {

    @Test
    void everyRoomKeepsToTheDirections(Halqa halqa) {
        assertThat(Direction.violations(House.of(halqa.probe().bundles()))).isEmpty();
    }

    @Test
    void everyBundleIsActive(Halqa halqa) {
        assertThat(halqa.probe().bundles())
                .filteredOn(bundle -> !bundle.path("active").asBoolean())
                .filteredOn(bundle -> !bundle.path("headers").has("Fragment-Host"))
                .extracting(bundle -> bundle.path("name").asText())
                .isEmpty();
    }

    @Test
    void theMapInTheDocsIsTheOneThatIsWired(Halqa halqa) throws IOException {
        Path drawn = Path.of("target", "modules.md");
        Files.writeString(drawn, new ModuleMap(House.of(halqa.probe().bundles())).asMarkdown());
        assertThat(Path.of(System.getProperty("halqa.root"), "docs", "modules.md"))
                .as("the wirings have changed; when that is meant: cp itests/target/modules.md docs/modules.md")
                .hasSameTextualContentAs(drawn);
    }
}
