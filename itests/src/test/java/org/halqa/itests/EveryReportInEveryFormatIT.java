// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Coordination takes each report on the demo consortium away in each format, and no file says more than its page: every format is
 * there, every file says that it is a demo, none of them knows who made it, when, or whom the demo is about.
 */
@ExtendWith(HalqaContainer.class)
class EveryReportInEveryFormatIT {

    private static final List<String> FORMATS = List.of(
            "adx",
            "csv",
            "csv-fr",
            "datapackage",
            "dhis2",
            "docx",
            "html",
            "hxl",
            "json",
            "odp",
            "odt",
            "pdf",
            "pptx",
            "xlsx");
    private static final Set<String> WITHOUT_WORDS = Set.of("adx", "dhis2", "hxl", "pdf");
    private static final Pattern TRACES = Pattern.compile(
            "<dc:creator>|lastModifiedBy|<meta:initial-creator|<meta:generator|Apache POI|/home/|thumbnail",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHHELD = Pattern.compile("\"withheld\" : true");
    private static final Pattern VALUE = Pattern.compile("\"value\" :");

    private Visitor coordination;
    private Surfaces people;

    @BeforeEach
    void meet(Halqa halqa) {
        DemoPeople demo = new DemoPeople(halqa);
        coordination = demo.coordination();
        people = new Surfaces(
                demo.account("PSYCHOLOGIST")[0], demo.account("LINE_MANAGER")[0], System.getProperty("user.home"));
    }

    @Test
    void theFinalReportIsThereInEveryFormatAndBothLanguages() {
        for (String language : List.of("fr", "ar")) {
            for (String format : FORMATS) {
                check(file("final-report", format, language), format, "final-report " + format + " " + language);
            }
        }
    }

    @Test
    void everyReportIsThereInEveryFormat() {
        Set<String> kinds = kinds();
        assertThat(kinds).contains("final-report", "methodological-note", "restitution");
        for (String kind : kinds) {
            List<String> offered = offered(kind);
            for (String format : FORMATS) {
                if (offered.contains(format)) {
                    check(file(kind, format, "fr"), format, kind + " " + format);
                }
            }
            assertThat(offered).as(kind).contains("docx", "html", "json", "odp", "odt", "pdf", "pptx", "xlsx");
        }
    }

    @Test
    void allFormatsHaveTheSameHeadings() {
        String html = text(file("final-report", "html", "fr"));
        List<String> headings = new ArrayList<>();
        Jsoup.parse(html).select("main h2, main h3").forEach(heading -> headings.add(heading.text()));
        assertThat(headings).hasSizeGreaterThan(6);
        for (String format : List.of("docx", "odt", "json", "csv", "xlsx", "pptx")) {
            assertThat(Surfaces.wordsOf(file("final-report", format, "fr")).replaceAll("\\s+", " "))
                    .as(format)
                    .contains(headings.stream()
                            .map(heading -> heading.replaceAll("\\s+", " "))
                            .collect(Collectors.toList()));
        }
    }

    /** While the demo still arrives, numbers may change from one file to the next: both are taken until they stand still. */
    @Test
    void whatIsWithheldInOneFormatIsWithheldInAll() {
        String csv = "";
        String json = text(file("final-report", "json", "fr"));
        String before = "";
        while (!before.equals(json)) {
            before = json;
            csv = text(file("final-report", "csv", "fr"));
            json = text(file("final-report", "json", "fr"));
        }
        List<String> numbers =
                csv.lines().filter(line -> line.startsWith("\"number\"")).toList();
        long withheld = WITHHELD.matcher(json).results().count();
        assertThat(withheld).isPositive();
        assertThat(numbers).filteredOn(line -> line.contains("\"·\"")).hasSize((int) withheld);
        assertThat(numbers)
                .hasSize((int) (withheld + VALUE.matcher(json).results().count()));
    }

    private void check(byte[] content, String format, String as) {
        assertThat(people.in(content)).as(as).isEmpty();
        assertThat(TRACES.matcher(new String(content, StandardCharsets.ISO_8859_1))
                        .find())
                .as(as)
                .isFalse();
        assertThat(TRACES.matcher(Surfaces.wordsOf(content)).find()).as(as).isFalse();
        if (!WITHOUT_WORDS.contains(format)) {
            assertThat(Surfaces.wordsOf(content)).as(as).contains("DEMO/2026");
        }
    }

    private Set<String> kinds() {
        Page page = coordination.open("/deliverables");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.document().select("a[href^=/deliverables/]").eachAttr("href").stream()
                .map(href -> href.split("/")[2].replaceAll("[?#].*", ""))
                .filter(kind ->
                        !Set.of("issued", "recommendations", "formats", "work").contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> offered(String kind) {
        return offered(coordination.open("/deliverables/" + kind).document());
    }

    private static List<String> offered(Document page) {
        return page.select("button[name=format]").eachAttr("value");
    }

    private byte[] file(String kind, String format, String language) {
        Document page = coordination.open("/deliverables/" + kind).document();
        assertThat(offered(page)).as(kind).contains(format);
        String path = page.select("form[action$=/file]").attr("action") + "?format=" + format + "&language=" + language;
        Page file = coordination.open(path);
        assertThat(file.status()).as(path).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .as(path)
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        return file.bytes();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
