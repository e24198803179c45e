// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.View;
import org.halqa.surveys.console.internal.ballot.TapPage;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThermometerPageTest {

    @TempDir
    Path folder;

    private Forum forum;
    private SurveysPage page;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
        page = forum.surveysPage();
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @Test
    void aThermometerIsShownWithItsCodeAndGoesOn() {
        TapPage taps = new TapPage(forum.thermometers);
        assertThat(forum.tester.get(page, "thermometer").html()).contains("value=\"begin\"");
        forum.tester.with("act", "begin").post(page, "thermometer");
        String html = forum.tester.get(page, "thermometer").html();
        Matcher link = Pattern.compile("https://halqa.example/t/([0-9a-z]{8})").matcher(html);
        assertThat(link.find()).isTrue();
        String id = link.group(1);
        assertThat(forum.tester.in("ar").get(taps, id).html()).contains("name=\"step\"", "value=\"START\"");
        for (int person = 0; person < 5; person++) {
            PageTester tap = forum.tester.with("_key", "k" + person).with("moment", "START");
            assertThat(tap.with("step", "5").post(taps, id).html()).doesNotContain("name=\"step\"");
        }
        assertThat(forum.tester.get(page, "thermometer").html()).contains("data-share=\"MOST\"");
        forum.tester.with("act", "next").post(page, "thermometer");
        assertThat(forum.tester
                        .with("moment", "START")
                        .with("step", "5")
                        .post(taps, id)
                        .html())
                .as("a page of the moment before asks again")
                .contains("value=\"END\"");
        forum.tester.with("act", "next").post(page, "thermometer");
        assertThat(forum.tester.get(taps, id).view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.in("en").get(page, "thermometer").html()).doesNotContain("/t/" + id);
    }
}
