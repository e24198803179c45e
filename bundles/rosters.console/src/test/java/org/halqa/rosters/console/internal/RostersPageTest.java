// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RostersPageTest extends ConsolePageContract {

    private final Office office = new Office();
    private final ConsolePage page = office.rosterPage;
    private final PageTester nadia = office.nadia;

    @AfterEach
    void close() {
        office.close();
    }

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return nadia;
    }

    private static int status(Shown shown) {
        return shown.view() instanceof View.Page page ? page.status() : 0;
    }

    private static PageTester typed(PageTester tester, String name) {
        return tester.with("name", name)
                .with("organisation", "MS2")
                .with("zone", "OR")
                .with("profile", "TS")
                .with("languages", "FR", "ARY")
                .with("direct", "yes")
                .with("_key", "0123456789abcdef-" + name.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        Kept amina = office.add("Amina Berrada");
        PageTester tester = nadia.in(language);

        assertThat(tester.get(page, "").html()).contains("/rosters/" + amina.id(), "Amina Berrada");
        assertThat(tester.get(page, "new").html()).contains("name=\"arabicName\"", "name=\"languages\"");
        assertThat(tester.get(page, "import").html()).contains("template.xlsx");
        assertThat(tester.get(page, amina.id()).html()).contains("/change", "/link", "/remove");
        assertThat(tester.post(page, amina.id() + "/link").html()).contains("/mot#");
    }

    @Test
    void addingGoesBackAndARefusalKeepsWhatWasTyped() {
        assertThat(typed(nadia, "Amina Berrada").post(page, "new").view()).isInstanceOf(View.Redirect.class);
        Shown again = typed(nadia, "AMINA berrada")
                .with("_key", "another-key-0123456")
                .post(page, "new");

        assertThat(status(again)).isEqualTo(422);
        assertThat(again.html()).contains("AMINA berrada", "fault-name", "value=\"ARY\" checked");
    }

    @Test
    void aNameIsSoughtByPostAndStandsInNoAddress() {
        office.add("Amina Berrada");
        office.add("Karim Fassi");
        Shown found = nadia.with("q", "bérrada").post(page, "search");

        assertThat(found.html()).contains("Amina Berrada").doesNotContain("Karim Fassi");
        assertThat(found.html()).doesNotContainPattern("(?i)(href|action)=\"[^\"]*berrada");
        assertThat(nadia.with("zone", "RSK").post(page, "search").html()).doesNotContain("Amina Berrada");
    }

    @Test
    void anEditOnTopOfAnOldVersionKeepsWhatWasTyped() {
        Kept amina = office.add("Amina Berrada");
        Shown stale = typed(nadia, "Amina Alami").with("version", "7").post(page, amina.id() + "/change");

        assertThat(status(stale)).isEqualTo(412);
        assertThat(stale.html()).contains("Amina Alami");
        assertThat(typed(nadia, "Amina Alami")
                        .with("version", "1")
                        .post(page, amina.id() + "/change")
                        .view())
                .isInstanceOf(View.Redirect.class);
    }

    @Test
    void aFileIsCheckedFirstAndEveryBadCellIsNamed() {
        byte[] file =
                "name;zone;profile;languages\nLina Alami;OR;TS;fr\nOmar;Lune;TS;fr\n".getBytes(StandardCharsets.UTF_8);
        Shown bad = nadia.withFile("file", new Upload("equipe.csv", "text/csv", file))
                .post(page, "import");
        assertThat(status(bad)).isEqualTo(422);
        assertThat(bad.html()).contains("Ligne 3 · colonne B (Zone)");

        byte[] good = "name;zone;profile;languages\nLina Alami;OR;TS;fr\n".getBytes(StandardCharsets.UTF_8);
        Shown ready = nadia.withFile("file", new Upload("equipe.csv", "text/csv", good))
                .post(page, "import");
        String piece = Office.value(ready.html(), "name=\"piece\"");
        assertThat(office.rosters.mine(Office.FOCAL_POINT)).isEmpty();
        assertThat(nadia.with("do", "keep")
                        .with("piece", piece)
                        .post(page, "import")
                        .view())
                .isInstanceOf(View.Redirect.class);
        assertThat(office.rosters.mine(Office.FOCAL_POINT)).hasSize(1);
        assertThat(status(nadia.with("do", "keep").with("piece", "none").post(page, "import")))
                .isEqualTo(422);
    }

    @Test
    void theTemplateIsReadAsItIs() {
        View.Download csv =
                (View.Download) nadia.get(page, "import/template.csv").view();
        View.Download xlsx =
                (View.Download) nadia.get(page, "import/template.xlsx").view();

        assertThat(new String(csv.content(), StandardCharsets.UTF_8)).contains("[name]", "[manager]");
        assertThat(office.rosters.read(Office.FOCAL_POINT, xlsx.content()).bad())
                .singleElement()
                .satisfies(cell -> assertThat(cell.reason().key()).isEqualTo("file.whole.empty"));
    }

    @Test
    void leavingAndTakingTheLinkBack() {
        Kept amina = office.add("Amina Berrada");
        nadia.post(page, amina.id() + "/link");
        assertThat(nadia.get(page, amina.id()).html()).contains("/unlink");
        nadia.post(page, amina.id() + "/unlink");
        assertThat(nadia.get(page, amina.id()).html()).doesNotContain("/unlink");
        nadia.post(page, amina.id() + "/remove");
        assertThat(nadia.get(page, amina.id()).view()).isInstanceOf(View.NotFound.class);
        assertThat(nadia.post(page, amina.id() + "/else").view()).isInstanceOf(View.NotFound.class);
    }
}
