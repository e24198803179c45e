// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.reporting.Reports;
import org.halqa.templates.Kind;
import org.halqa.templates.Templates;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;

class TemplatesPageTest extends ConsolePageContract {

    private static final Templates.Pack PACK = new Templates.Pack(
            "7f3c9a2e-51d0-4b6f-9c11-000000000001",
            "Notre papier",
            Kind.DOCX,
            "ALCS",
            false,
            LocalDate.of(2026, 11, 20),
            2048,
            List.of("blocks", "zones"));

    private final FixedTemplates templates = new FixedTemplates();
    private final TemplatesPage page = new TemplatesPage(TestDoorkeeper.open(), templates, new FixedProgrammes());
    private final PageTester coordination = new PageTester(new TemplatesConsoleTexts()).as(Callers.coordination());

    /** One pack; takes every file but an empty one. */
    private static final class FixedTemplates implements Templates {
        final List<String> asked = new ArrayList<>();

        @Override
        public List<Placeable> placeables() {
            return List.of(new Placeable("zones", TemplatesConsoleTexts.say("page.title"), true));
        }

        @Override
        public List<Pack> all(Caller caller) {
            return List.of(PACK);
        }

        @Override
        public Optional<Pack> find(Caller caller, String id) {
            return Optional.of(PACK);
        }

        @Override
        public Outcome<Pack> add(Caller caller, String label, String organisation, byte[] content) {
            asked.add("add " + label + " " + organisation + " " + content.length);
            return content.length == 0
                    ? Outcome.refused("file", TemplatesConsoleTexts.say("packs.refused"))
                    : new Outcome.Done<>(PACK);
        }

        @Override
        public Outcome<Pack> turn(Caller caller, String id, boolean on) {
            asked.add("turn " + on);
            return new Outcome.Done<>(PACK);
        }

        @Override
        public Outcome<String> remove(Caller caller, String id) {
            asked.add("remove");
            return new Outcome.Done<>(id);
        }

        @Override
        public Outcome<Reports.Document> preview(Caller caller, String id, Locale language) {
            return language.getLanguage().equals("de")
                    ? Outcome.refused("", TemplatesConsoleTexts.say("packs.refused"))
                    : new Outcome.Done<>(new Reports.Document("halqa-fr.docx", "text/plain", new byte[] {1}));
        }
    }

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return coordination;
    }

    @Test
    void thePageShowsThePacksAndWhatCanBePlaced() {
        assertThat(coordination.get(page, "").html())
                .contains(
                        "Notre papier", "<code dir=\"ltr\">{{zones}}</code>", "multipart/form-data", "Pas en service");
    }

    @Test
    void aFileIsTakenOrRefusedWithWhatWasTyped() {
        PageTester typed = coordination.with("label", "Papier").with("organisation", "DJ");
        assertThat(typed.withFile("file", new Upload("x.docx", "x", new byte[] {1}))
                        .post(page, "")
                        .view())
                .isInstanceOf(View.Redirect.class);
        PageTester.Shown refused = typed.post(page, "");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("value=\"Papier\"", "value=\"DJ\" selected");
        assertThat(templates.asked).containsExactly("add Papier DJ 1", "add Papier DJ 0");
    }

    @Test
    void onOffAwayAndTried() {
        assertThat(coordination.post(page, PACK.id() + "/on").view()).isInstanceOf(View.Redirect.class);
        coordination.post(page, PACK.id() + "/off");
        coordination.post(page, PACK.id() + "/remove");
        assertThat(templates.asked).containsExactly("turn true", "turn false", "remove");
        assertThat(coordination.get(page, PACK.id() + "/preview/fr").view()).isInstanceOf(View.Download.class);
        assertThat(coordination.get(page, PACK.id() + "/preview/de").view()).isEqualTo(new View.NotFound());
        assertThat(coordination.post(page, PACK.id() + "/else").view()).isEqualTo(new View.NotFound());
    }
}
