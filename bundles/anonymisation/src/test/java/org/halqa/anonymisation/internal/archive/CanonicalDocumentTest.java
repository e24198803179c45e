// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.halqa.anonymisation.internal.archive.CanonicalDocument.Words;

class CanonicalDocumentTest {

    @Property
    void anyWordsComeBackAsTheyLeft(@ForAll String words) {
        CanonicalDocument document = new CanonicalDocument(
                "id",
                "session-report",
                "programme",
                LocalDate.of(2026, 11, 23),
                false,
                Map.of("themes", List.of("T1", "T3"), "zone", List.of("FM")),
                Map.of("needs", new Words("ar", words)));
        assertThat(CanonicalDocument.read(document.write())).isEqualTo(document);
        assertThat(CanonicalDocument.read(document.write()).write()).isEqualTo(document.write());
    }
}
