// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.sheets.Sheet;
import org.halqa.sheets.SheetReader;
import org.halqa.sheets.UnreadableSheet;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.pages.PageTester.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPagesTest {

    private static final Pattern PIECE = Pattern.compile("name=\"piece\" value=\"([^\"]+)\"");
    private static final String HEADING = "date;minutes;type;zone;audience;themes;needs\n";

    private final ConsoleHouse house = new ConsoleHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Shown check(String csv) {
        return house.tester()
                .with("do", "check")
                .withFile("file", new Upload("passe.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .post(house.page, "import");
    }

    private static String[] pieces(String html) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(html);
        while (matcher.find()) {
            pieces.add(matcher.group(1));
        }
        return pieces.toArray(String[]::new);
    }

    private int logged() {
        return house.sessions.mine(Callers.psychologist()).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theTemplateIsReadBackByTheImport(String language) throws UnreadableSheet {
        PageTester tester = house.tester().in(language);
        assertThat(tester.get(house.page, "import").html()).contains("template.xlsx", "template.csv");
        for (String file : List.of("import/template.xlsx", "import/template.csv")) {
            byte[] content = ((View.Download) tester.get(house.page, file).view()).content();
            Sheet sheet = new SheetReader(10).read(content);
            assertThat(sheet.lines().get(0).cells())
                    .hasSameSizeAs(house.backFill.columns())
                    .allSatisfy(cell -> assertThat(cell).matches("[^\\[]+ \\[[A-Za-z0-9_.]+]"));
            assertThat(house.backFill.read(Callers.psychologist(), content).bad())
                    .extracting(cell -> cell.reason().key())
                    .containsExactly("backfill.file.empty");
        }
    }

    @Test
    void aCleanFileIsShownAndThenKeptOnce() {
        String csv = HEADING + "18/05/2026;120;GDP;FM;RELAIS;T3;" + "Souffler. ".repeat(300)
                + "\n19/05/2026;90;GDP;RSK;TERRAIN;T1;Dire.\n";
        Shown shown = check(csv);
        assertThat(shown.html()).contains("2 séances sont prêtes", "18 mai 2026", "19 mai 2026");
        assertThat(logged()).isZero();
        PageTester confirm = house.tester()
                .with("do", "keep")
                .with("_key", "file-0123456789abcdef")
                .with("piece", pieces(shown.html()));
        assertThat(confirm.post(house.page, "import").view())
                .isEqualTo(new View.Redirect("/sessions", Part.say("import.kept", 2)));
        confirm.post(house.page, "import");
        assertThat(logged()).isEqualTo(2);
        assertThat(house.tester().get(house.page, "").html()).contains("saisie a posteriori");
    }

    @Test
    void aBadFileNamesRowAndColumnAndKeepsNothing() {
        Shown shown = check(HEADING + "18/05/2026;120;GDP;FM;RELAIS;T3;\nhier;120;GDP;Lune;RELAIS;T3;\n");
        assertThat(((View.Page) shown.view()).status()).isEqualTo(422);
        assertThat(shown.html())
                .contains("Une ligne demande", "Ligne 3 · colonne A (date)", "Ligne 3 · colonne D (zone)")
                .doesNotContain("name=\"piece\"");
        assertThat(logged()).isZero();
    }

    @Test
    void whateverIsCarriedIsCheckedAgain() {
        Shown shown = check(HEADING + "18/05/2026;120;GDP;FM;RELAIS;T3;\n");
        PageTester confirm = house.tester().with("do", "keep").with("piece", pieces(shown.html()));
        confirm.with("_key", "file-0123456789abcdef").post(house.page, "import");
        Shown again = confirm.with("_key", "file-fedcba9876543210").post(house.page, "import");
        assertThat(again.html()).contains("déjà notée");
        assertThat(logged()).isEqualTo(1);
        for (String odd : List.of("", "AAAA", "<script>", "H4sIAAAA")) {
            Shown refused = house.tester().with("do", "keep").with("piece", odd).post(house.page, "import");
            assertThat(refused.html()).contains("Choisissez d’abord un fichier");
        }
        assertThat(house.tester().with("do", "check").post(house.page, "import").html())
                .contains("Choisissez d’abord un fichier");
    }
}
