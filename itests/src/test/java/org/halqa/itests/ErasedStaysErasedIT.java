// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.routes.Table;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.ColdData;
import org.halqa.itests.running.Command;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Finished;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.PdfFile;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A private note is typed in a browser. No other role reads it, nor does somebody with the whole disk and all keys; a stolen backup of the data
 * does not even open. It is erased, and a backup from before is restored: it stays erased, and all else is there.
 */
class ErasedStaysErasedIT {

    private static final String PASSPHRASE = "un figuier au bord de la route";
    private static final String ERASED = "Le perroquet de la cour sait tout.";
    private static final String KEPT = "La source sous le pont ne tarit pas.";
    private static final String SESSION = "Le groupe demande un samovar pour la salle.";
    private static final Surfaces NOTES = new Surfaces("perroquet", "tarit pas");

    @TempDir
    private Path elsewhere;

    @Test
    void aNoteIsItsAuthorsAloneAndDoesNotComeBackFromABackup() throws IOException {
        try (Installation installation = Installation.withDemo("erased");
                Chromium chromium = Chromium.start()) {
            Halqa halqa = started(installation);
            String about = session(halqa);
            try (Screen screen = inside(chromium, halqa)) {
                makeKeyring(screen.page());
                write(screen.page(), "notebook", ERASED);
                write(screen.page(), about, KEPT);
                assertThat(read(screen.page(), "notebook")).isEqualTo(ERASED);
            }
            String erased = sealed(halqa, "notebook");
            nobodyElseReads(halqa, about);
            installation.stop();
            Path archive = backUp(installation);
            theWholeDiskWithItsKeysShowsCiphertext(installation.home(), erased);
            aStolenBackupOfTheDataStaysShut(archive);

            halqa = started(installation);
            erase(halqa);
            installation.stop();
            restore(installation, archive);
            assertThat(texts(installation.home())).doesNotContain(erased);
            halqa = started(installation);
            try (Screen screen = inside(chromium, halqa)) {
                assertThat(read(screen.page(), "notebook")).isEmpty();
                assertThat(read(screen.page(), about)).isEqualTo(KEPT);
                write(screen.page(), "notebook", "Une nouvelle page.");
                assertThat(read(screen.page(), "notebook")).isEqualTo("Une nouvelle page.");
            }
            assertThat(psychologist(halqa).open("/sessions/" + about).text()).contains(SESSION);
            theRegisterSaysWhatTheRestoreBroughtBack(halqa);
            assertThat(halqa.log().errors()).isEmpty();
        }
    }

    private static Halqa started(Installation installation) {
        Halqa halqa = installation.start();
        Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
        Await.until("the sessions", () -> psychologist(halqa).open("/sessions").status() == 200);
        return halqa;
    }

    private static Visitor psychologist(Halqa halqa) {
        return new DemoPeople(halqa).inside("PSYCHOLOGIST");
    }

    /** A session to write a note about; its id. */
    private static String session(Halqa halqa) {
        Visitor psychologist = psychologist(halqa);
        TalkGroup.keep(TalkGroup.form(psychologist, SESSION, "").fill("minutes", "77"));
        String address = psychologist
                .open("/sessions")
                .document()
                .select("li:contains(77 min) a")
                .attr("href");
        return address.substring("/sessions/".length());
    }

    private static Screen inside(Chromium chromium, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT);
        screen.signIn(account[0], account[1]);
        return screen;
    }

    private static void makeKeyring(Page page) {
        page.navigate("/sessions/notes");
        page.fill("#create-1", PASSPHRASE);
        page.fill("#create-2", PASSPHRASE);
        page.click("#create button");
        page.waitForSelector("#written");
        assertThat(page.textContent("#code")).hasSizeGreaterThan(20);
        page.check("#keyring input[type=checkbox]");
        page.click("#keyring button");
        page.waitForSelector("a[href='/sessions/notes/notebook']");
    }

    private static void open(Page page, String about) {
        page.navigate("/sessions/notes/" + about);
        page.fill("#unlock-old", PASSPHRASE);
        page.click("#unlock button");
        page.waitForSelector("#opened");
    }

    private static void write(Page page, String about, String words) {
        open(page, about);
        page.fill("#words", words);
        page.click("#note button[value=keep]");
        page.waitForSelector("#unlock-old");
    }

    private static String read(Page page, String about) {
        open(page, about);
        return page.inputValue("#words");
    }

    private static String sealed(Halqa halqa, String about) {
        return psychologist(halqa)
                .open("/sessions/notes/" + about)
                .document()
                .select("#words")
                .attr("data-sealed");
    }

    private static void nobodyElseReads(Halqa halqa, String about) {
        DemoPeople people = new DemoPeople(halqa);
        Table.ofRoutes().lines().get(0).keySet().stream()
                .skip(4)
                .filter(role -> !role.equals("PSYCHOLOGIST"))
                .forEach(role -> List.of("", "/notebook", "/" + about).forEach(place -> {
                    var page = people.inside(role).open("/sessions/notes" + place);
                    assertThat(page.status()).as(role + " on " + place).isEqualTo(403);
                    assertThat(NOTES.in(page.bytes())).isEmpty();
                }));
    }

    private static List<String> texts(Path home) {
        return ColdData.texts(home.resolve("data/database"), home.resolve("keys"));
    }

    private static void theWholeDiskWithItsKeysShowsCiphertext(Path home, String ciphertext) {
        List<String> texts = texts(home);
        assertThat(texts).as("the look reaches what is sealed").contains(SESSION, ciphertext);
        assertThat(texts).noneSatisfy(text -> assertThat(text).containsAnyOf(ERASED, KEPT));
    }

    private void aStolenBackupOfTheDataStaysShut(Path archive) throws IOException {
        Path stolen = Files.createDirectory(elsewhere.resolve("stolen"));
        Command.of("tar", "xzf", archive.toString(), "-C", stolen.toString()).run();
        assertThat(stolen.resolve("database")).isDirectory();
        assertThat(stolen.resolve("boxes")).as("ballots of open surveys").doesNotExist();
        assertThatThrownBy(() -> ColdData.texts(stolen.resolve("database"), stolen.resolve("other-keys")))
                .hasMessageContaining("key");
        try (var files = Files.walk(stolen)) {
            assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty().allSatisfy(file -> assertThat(
                            NOTES.in(Files.readAllBytes(file)))
                    .isEmpty());
        }
    }

    private Path backUp(Installation installation) throws IOException {
        Path data = elsewhere.resolve("data");
        assertThat(installation.home().resolve("data/boxes")).isNotEmptyDirectory();
        Finished saved = installation
                .command("backup", data.toString(), elsewhere.resolve("keys").toString())
                .run();
        assertThat(saved.code()).as(saved.output()).isZero();
        assertThat(elsewhere.resolve("keys/halqa-keys/record.keys")).exists();
        try (var archives = Files.list(data)) {
            return archives.findFirst().orElseThrow();
        }
    }

    private static void restore(Installation installation, Path archive) throws IOException {
        Finished restored = installation.command("restore", archive.toString()).run();
        assertThat(restored.code()).as(restored.output()).isZero();
        Files.delete(installation.home().resolve("keys/access-record.head"));
    }

    private static void theRegisterSaysWhatTheRestoreBroughtBack(Halqa halqa) {
        Visitor psychologist = psychologist(halqa);
        assertThat(psychologist.open("/erasures").text()).contains("retrouvé dans une sauvegarde restaurée");
        byte[] certificate = psychologist.open("/erasures/certificate/fr").bytes();
        assertThat(PdfFile.squeezed(PdfFile.of(certificate).text()))
                .contains(
                        PdfFile.squeezed("Certificat de destruction"),
                        PdfFile.squeezed("notes privées : 1"),
                        PdfFile.squeezed("retrouvé dans une sauvegarde"));
    }

    private static void erase(Halqa halqa) {
        var erased = psychologist(halqa)
                .open("/sessions/notes/notebook")
                .form("#note")
                .submit("button[value=erase]");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(sealed(halqa, "notebook")).isEmpty();
    }
}
