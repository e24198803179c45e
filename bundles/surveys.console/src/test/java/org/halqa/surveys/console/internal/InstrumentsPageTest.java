// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsPageTest {

    @TempDir
    Path folder;

    private Forum forum;
    private InstrumentsPage page;
    private PageTester youssef;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
        page = new InstrumentsPage(forum.wordings());
        youssef = forum.tester.as(Callers.admin());
    }

    @AfterEach
    void close() {
        forum.close();
    }

    private static Upload file(String content) {
        return new Upload("a.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String words() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(item -> item + ",Phrase " + item + ",جملة " + item + ",\n")
                .collect(Collectors.joining("", "code,fr,ar,en\nlead,Pensez aux 30 derniers jours,فكروا,\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void thePageSpeaksEveryLanguage(String language) {
        assertThat(youssef.in(language).get(page, "").html())
                .contains("/instruments/PROQOL5/table", "name=\"licensed\"")
                .doesNotContain("WHO5");
    }

    @Test
    void theTableToFillInHasEveryCode() {
        View.Download table = (View.Download) youssef.get(page, "PROQOL5/table").view();

        assertThat(new String(table.content(), StandardCharsets.UTF_8)).contains("code", "lead", "step.1", "30");
        assertThat(youssef.get(page, "NONE/table").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void aFilledTableIsBroughtAndTakenAway() {
        PageTester filled = youssef.with("licensed", "yes").withFile("file", file(words()));

        assertThat(filled.post(page, "PROQOL5").view()).isInstanceOf(View.Redirect.class);
        assertThat(youssef.get(page, "").html()).contains("/instruments/PROQOL5/away");
        assertThat(youssef.post(page, "PROQOL5/away").view()).isInstanceOf(View.Redirect.class);
        assertThat(youssef.get(page, "").html()).doesNotContain("/away");
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsBrought() {
        PageTester.Shown unlicensed = youssef.withFile("file", file(words())).post(page, "PROQOL5");
        assertThat(((View.Page) unlicensed.view()).status()).isEqualTo(422);
        PageTester.Shown partly = youssef.with("licensed", "yes")
                .withFile("file", file("code,fr,ar,en\n1,Phrase,جملة,\n"))
                .post(page, "PROQOL5");
        assertThat(partly.html()).contains("role=\"alert\"", "checked");
        for (Upload bad :
                new Upload[] {file(""), new Upload("a.xlsx", "", new byte[] {'P', 'K', 3, 4, 0, 0}), file("1,2,3")}) {
            PageTester.Shown refused =
                    youssef.with("licensed", "yes").withFile("file", bad).post(page, "PROQOL5");
            assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        }
        assertThat(youssef.post(page, "NONE").view()).isInstanceOf(View.NotFound.class);
        assertThat(youssef.get(page, "").html()).doesNotContain("/away");
    }
}
