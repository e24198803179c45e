// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halqa.console.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTesterTest {

    private final PageTester tester = new PageTester(new GardenTexts());

    @Test
    void escapesAndSpeaks() {
        String html = tester.in("ar")
                .with("seed", "<b>{{7*7}}")
                .get(new GardenPage("plot"), "")
                .html();

        assertThat(html).contains("dir=\"rtl\"", "<h1>حديقة</h1>", "&lt;b&gt;{{7*7}}");
    }

    @Test
    void showsAPartToHtmxAndNothingForARedirect() {
        assertThat(tester.fragment().get(new GardenPage("plot"), "").html())
                .doesNotContain("<html")
                .contains("<h1>");
        assertThat(tester.post(new GardenPage("plot"), "").view()).isEqualTo(new View.Redirect("/garden", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gap", "inline", "tokenless", "unknown-value"})
    void refusesWhatTheHouseDoesNotAllow(String template) {
        assertThatThrownBy(() -> tester.get(new GardenPage(template), "")).isInstanceOf(Throwable.class);
    }
}
