// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.SheetReader;
import org.junit.jupiter.api.Test;

/**
 * What is written keeps the rules by which pyxform accepts a form for KoboToolbox and ODK (xlsform.org, pyxform's validators), as
 * far as they concern what we write.
 */
class PublishedRulesTest {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final Set<String> WITHOUT_A_LIST = Set.of("note", "text", "begin group", "end group");

    private final Map<String, Sheet> sheets = sheets();

    private static Map<String, Sheet> sheets() {
        try {
            return new SheetReader(1_000).readAll(new XlsFormFormat().write("abc", 3, RoundTripTest.QUESTIONS));
        } catch (org.halqa.sheets.UnreadableSheet e) {
            throw new AssertionError(e);
        }
    }

    private List<Table.Row> rows(String sheet) {
        return Table.of(sheet, sheets.get(sheet), "fr").rows().toList();
    }

    @Test
    void thereAreTheThreeSheetsWithTheirColumns() {
        assertThat(sheets).containsOnlyKeys("survey", "choices", "settings");
        assertThat(sheets.get("survey").lines().get(0).cells())
                .startsWith("type", "name")
                .doesNotHaveDuplicates();
        assertThat(sheets.get("choices").lines().get(0).cells())
                .startsWith("list_name", "name")
                .doesNotHaveDuplicates();
    }

    @Test
    void settingsNameTheFormWithoutSpacesAndALanguageThatHasLabels() {
        Table.Row settings = rows("settings").get(0);
        assertThat(settings.cell("form_id")).matches(NAME);
        assertThat(settings.cell("version")).matches("\\d+");
        assertThat(sheets.get("survey").lines().get(0).cells()).contains("label::" + settings.cell("default_language"));
        assertThat(sheets.get("choices").lines().get(0).cells())
                .contains("label::" + settings.cell("default_language"));
    }

    @Test
    void everyRowHasAKnownTypeANameOfItsOwnAndALabelAndRefersToEarlierOnes() {
        Set<String> names = new HashSet<>();
        Set<String> lists = new HashSet<>();
        rows("choices").forEach(row -> lists.add(row.cell("list_name")));
        Deque<String> open = new ArrayDeque<>();
        for (Table.Row row : rows("survey")) {
            String type = row.cell("type");
            if (type.equals("end group")) {
                assertThat(open.poll()).as("a group that was begun").isNotNull();
                continue;
            }
            assertThat(WITHOUT_A_LIST.contains(type) || lists.contains(type.replace("select_one ", "")))
                    .as(type)
                    .isTrue();
            assertThat(row.cell("name")).matches(NAME);
            assertThat(names).doesNotContain(row.cell("name"));
            Matcher reference = REFERENCE.matcher(row.cell("relevant"));
            while (reference.find()) {
                assertThat(names).contains(reference.group(1));
            }
            names.add(row.cell("name"));
            if (type.equals("begin group")) {
                open.push(row.cell("name"));
            } else {
                assertThat(row.words("label")).as(row.cell("name")).isPresent();
                assertThat(row.repeatsAnAnswer("label")).isFalse();
            }
        }
        assertThat(open).isEmpty();
        assertThat(names).hasSizeGreaterThan(10);
    }

    @Test
    void conditionsAreXPathThatAnotherEngineUnderstands() {
        List<String> written = rows("survey").stream()
                .map(row -> row.cell("relevant"))
                .filter(relevant -> !relevant.isEmpty())
                .toList();
        assertThat(written).hasSize(2);
        Map<String, String> evening = Map.of("OWN_Q1", "2", "OWN_Q2", "1", "OWN_Q3", "2");
        assertThat(written).allMatch(relevant -> JdkXPath.holds(relevant, evening));
        assertThat(JdkXPath.holds(written.get(1), Map.of("OWN_Q1", "1", "OWN_Q2", "1", "OWN_Q3", "2")))
                .as("(Q3 = 1 or Q3 = 2) and Q1 = 2, whatever binds closer")
                .isFalse();
    }

    @Test
    void noListIsEmptyAndNoNameIsOneOfTheFormItself() {
        Set<String> used = new HashSet<>();
        Set<String> lists = new HashSet<>();
        rows("choices").forEach(row -> lists.add(row.cell("list_name")));
        rows("survey").forEach(row -> {
            assertThat(row.cell("name")).isNotIn("meta", "instanceID", "data", "start", "end");
            assertThat(row.cell("required")).isEmpty();
            assertThat(row.cell("appearance")).isIn("", "multiline");
            if (row.cell("type").startsWith("select_one ")) {
                used.add(row.cell("type").substring("select_one ".length()));
            }
        });
        assertThat(used).isEqualTo(lists);
    }

    @Test
    void answersOfAListHaveNamesOfTheirOwnWithoutSpaces() {
        Set<String> seen = new HashSet<>();
        rows("choices").forEach(row -> {
            assertThat(row.cell("list_name")).matches(NAME);
            assertThat(row.cell("name")).matches("\\S+");
            assertThat(seen.add(row.cell("list_name") + " " + row.cell("name"))).isTrue();
            assertThat(row.words("label")).isPresent();
        });
    }
}
