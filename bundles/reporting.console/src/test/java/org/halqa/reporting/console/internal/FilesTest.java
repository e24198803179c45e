// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.testkit.Callers;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.junit.jupiter.api.Test;

class FilesTest {

    private final Pages pages = new Pages();

    @Test
    void aFileIsFoundByWhatItIsFor() {
        assertThat(Use.of("application/vnd.openxmlformats-officedocument.presentationml.presentation"))
                .isEqualTo(Use.SHOW);
        assertThat(Use.of("application/vnd.oasis.opendocument.presentation")).isEqualTo(Use.SHOW);
        assertThat(Use.of("application/vnd.oasis.opendocument.text")).isEqualTo(Use.READ);
        assertThat(Use.of("application/vnd.oasis.opendocument.spreadsheet")).isEqualTo(Use.SYSTEM);
        assertThat(Use.of("text/html; charset=utf-8")).isEqualTo(Use.READ);
        assertThat(Use.of("text/csv; charset=utf-8")).isEqualTo(Use.SYSTEM);
        assertThat(Use.of("application/json")).isEqualTo(Use.SYSTEM);
    }

    @Test
    void oneFormatStandsInFrontAndTheOthersBehindIt() {
        pages.formats.add(new Fiche("first", false));
        pages.formats.add(new Fiche("other", false));
        String html = Pages.tester()
                .as(Callers.psychologist())
                .get(pages.page(), ReleasedSamples.ID)
                .html();
        assertThat(html)
                .containsSubsequence(
                        "value=\"first\"", "<details", "Un autre format", "Documents à lire", "value=\"other\"")
                .doesNotContain("Diapositives", "Le format de votre organisation");
    }
}
