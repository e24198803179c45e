// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Property(tries = 500)
    void neverLeadsElsewhereNorBreaksAHeader(@ForAll String path) {
        assertThat(LocalPath.orStart("/" + path))
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotContain("\\", "\r", "\n");
        assertThat(LocalPath.orStart(path)).startsWith("/").doesNotStartWith("//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "/\\example.org",
                "javascript:alert(1)",
                "",
                "/a\nb",
                "/é"
            })
    void whatIsNotLocalIsTheStart(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo("/");
    }

    @Test
    void whatIsLocalStays() {
        assertThat(LocalPath.orStart("/reports/7f3c?zone=OR&x=%C3%A9")).isEqualTo("/reports/7f3c?zone=OR&x=%C3%A9");
        assertThat(URI.create("http://here").resolve(LocalPath.orStart("/a//b")).getHost())
                .isEqualTo("here");
    }

    @Test
    void thePathIsTakenApart() {
        assertThat(LocalPath.head("/")).isEmpty();
        assertThat(LocalPath.head("/sessions")).isEqualTo("sessions");
        assertThat(LocalPath.rest("/sessions")).isEmpty();
        assertThat(LocalPath.rest("/sessions/7f3c/edit")).isEqualTo("7f3c/edit");
    }
}
