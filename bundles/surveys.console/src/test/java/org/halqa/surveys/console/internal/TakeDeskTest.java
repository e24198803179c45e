// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.halqa.console.View;
import org.halqa.sheets.Sheet.Line;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions of a survey leave as a file, and nothing else does. */
class TakeDeskTest {

    @TempDir
    Path folder;

    private Forum forum;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
    }

    @AfterEach
    void close() {
        forum.close();
    }

    private byte[] taken(Stored survey) {
        View.Download file = (View.Download) forum.tester
                .get(forum.surveysPage(), survey.id() + "/file/xlsform")
                .view();
        assertThat(file.fileName()).isEqualTo("questionnaire-" + survey.id() + ".xlsx");
        return file.content();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void everyQuestionIsARowOfItsGroup() throws UnreadableSheet {
        List<Line> rows = new SheetReader(500).read(taken(forum.draft(Way.HAT))).lines();
        assertThat(rows.get(0).cells())
                .containsExactly(
                        "type",
                        "name",
                        "label::Français (fr)",
                        "label::العربية (ar)",
                        "label::English (en)",
                        "required",
                        "appearance",
                        "relevant");
        assertThat(rows.get(1).cells()).startsWith("note", "information", "Sans nom. Libre.", "بلا اسم. بحرية.");
        assertThat(rows.get(2).cells()).startsWith("begin group", "WHO5");
        assertThat(rows.get(3).cell(0)).startsWith("select_one WHO5_");
        assertThat(rows).extracting(row -> row.cell(1)).contains("WHO5_1", "WHO5_5");
        assertThat(rows).extracting(row -> row.cell(0)).contains("text", "end group");
    }

    @Test
    void everyListThatIsAskedForIsThere() throws IOException, UnreadableSheet {
        byte[] file = taken(forum.draft(Way.HAT));
        String choices = parts(file).get("xl/worksheets/sheet2.xml");
        assertThat(new SheetReader(500).read(file).lines())
                .extracting(row -> row.cell(0))
                .filteredOn(type -> type.startsWith("select_one "))
                .hasSize(5)
                .allSatisfy(type -> assertThat(choices).contains(">" + type.substring("select_one ".length()) + "<"));
    }

    @Test
    void thePageNamesTheFilesThatThereAre() {
        Stored draft = forum.draft(Way.HAT);
        SurveysPage page = forum.surveysPage();
        assertThat(forum.tester.get(page, draft.id()).html()).contains("/file/xlsform");
        assertThat(forum.tester.get(page, draft.id() + "/file/none").view()).isInstanceOf(View.NotFound.class);
        page.formats = List.of();
        assertThat(forum.tester.get(page, draft.id()).html()).doesNotContain("/file/");
        assertThat(forum.tester.get(page, "import").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.post(page, "import").view()).isInstanceOf(View.NotFound.class);
        assertThat(forum.tester.get(page, "").html()).doesNotContain("/surveys/import");
    }

    @Test
    void nothingIsAskedOfTheDeviceAndNothingOfTheAuthorIsToldOn() throws IOException {
        Stored survey = forum.draft(Way.HAT);
        String all = String.join("", parts(taken(survey)).values());
        assertThat(all)
                .contains("halqa_" + survey.id(), ">Questionnaire<")
                .doesNotContain("Fin d’année", "deviceid", "geopoint", "username", ">start<", ">audit<");
    }
}
