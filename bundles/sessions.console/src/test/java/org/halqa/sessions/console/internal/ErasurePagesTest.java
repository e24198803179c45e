// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.Erasures.Erasure;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sessions.Erasures.Register;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.PrivateNotes.Keyring;
import org.halqa.sessions.PrivateNotes.Note;
import org.halqa.testkit.Callers;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.halqa.testkit.reporting.FixedSheets;
import org.halqa.texts.Texts;
import org.halqa.texts.internal.SpokenTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasurePagesTest extends ConsolePageContract {

    private static final Texts TEXTS = SpokenTexts.of(List.of(new SessionsConsoleTexts()));

    private static final SortedMap<Kind, Integer> RULES = new TreeMap<>(Map.of(Kind.NOTE, 180, Kind.WORDS, 180));

    private final ConsoleHouse house = new ConsoleHouse();
    private final FixedSheets sheets = new FixedSheets();
    private final ConsolePage page = new ErasurePages(house.erasures, house.programmes, house.clock, () -> sheets);

    @AfterEach
    void close() {
        house.close();
    }

    @Override
    protected ConsolePage page() {
        return page;
    }

    @Override
    protected PageTester tester() {
        return house.tester().as(Callers.coordination());
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }

    private void destroyTwice() {
        house.notes.keep(
                Callers.psychologist(), new Keyring(0, 600_000, base64(16), base64(60), base64(16), base64(60)));
        house.notes.keep(Callers.psychologist(), new Note(PrivateNotes.NOTEBOOK, 0, base64(300)));
        house.notes.forget(Callers.psychologist());
    }

    @Test
    void whatWasDestroyedIsListedNewestFirstWithoutAWordOfIt() {
        assertThat(tester().get(page, "").html()).contains("Rien n’a encore été détruit", "180 jours");
        destroyTwice();
        assertThat(tester().get(page, "").html())
                .containsSubsequence("1 clé d’auteur", "23 novembre 2026", "1 note privée", "par son auteur")
                .doesNotContain(Callers.psychologist().account(), PrivateNotes.NOTEBOOK, "role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theCertificateSaysHowManyAndEndsWithTheDigestOfAll(String language) {
        destroyTwice();
        List<Erasure> acts = house.erasures.register(Callers.admin()).acts();
        String last = ErasureLine.of(acts.get(acts.size() - 1)).digest();
        assertThat(last.split(" ")).hasSize(8);
        assertThat(tester().in(language).get(page, "certificate").html())
                .contains(house.programmes.current().reference(), "h-sheet")
                .containsSubsequence(last, last)
                .doesNotContain("certificate.", "erasures.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void theCertificateIsAFileOfCountsDaysAndDigests(String language) {
        destroyTwice();
        assertThat(tester().get(page, "certificate").html()).contains("href=\"/erasures/certificate/" + language + '"');
        assertThat(tester().get(page, "certificate/" + language).view())
                .isInstanceOfSatisfying(View.Download.class, file -> assertThat(file.fileName())
                        .isEqualTo("certificat-" + language + ".pdf"));
        List<Erasure> acts = house.erasures.register(Callers.admin()).acts();
        assertThat(sheets.said(TEXTS, language))
                .contains(
                        ErasureLine.of(acts.get(0)).digest(),
                        ErasureLine.of(acts.get(1)).digest())
                .doesNotContain(Callers.psychologist().account(), "certificate.", "erasures.");
    }

    @Test
    void withoutAPressThePageIsPrintedAndAFailingFormatIsNamed() {
        ConsolePage alone = new ErasurePages(house.erasures, house.programmes, house.clock, () -> null);
        assertThat(tester().get(alone, "certificate").html()).doesNotContain("/erasures/certificate/fr");
        assertThat(tester().get(alone, "certificate/fr").view()).isInstanceOf(View.Unavailable.class);
        sheets.refuse(Part.say("certificate.away"));
        PageTester.Shown refused = tester().get(page, "certificate/fr");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("role=\"alert\"", "au repos");
    }

    @Test
    void aRegisterThatWasChangedIsCalledSo() {
        Register changed = new Register(RULES, List.of(), 3);
        ConsolePage odd = new ErasurePages(new Told(changed, Map.of()), house.programmes, house.clock, () -> sheets);
        assertThat(tester().get(odd, "").html()).contains("La ligne 3", "role=\"alert\"");
        assertThat(tester().get(odd, "certificate").html()).contains("La ligne 3");
    }

    private record Told(Register register, Map<String, LocalDate> ending) implements Erasures {

        @Override
        public Register register(Caller caller) {
            return register;
        }

        @Override
        public Map<String, LocalDate> wordsUntil(Caller caller) {
            return ending;
        }
    }

    @Test
    void aSessionThatWillSoonLoseItsWordsSaysWhen() {
        assertThat(house.tester().get(house.page, "").html()).doesNotContain("30 jours");
        house.filled().post(house.page, "new");
        assertThat(house.tester().get(house.page, "").html())
                .contains("30 jours", "seront détruites le 23 décembre 2026", "href=\"/erasures\"");
    }

    @Test
    void aSessionWhoseWordsLastSaysNothingOfIt() {
        house.filled().post(house.page, "new");
        house.filled()
                .with("_key", "form-fedcba9876543210")
                .with("minutes", "90")
                .post(house.page, "new");
        String ending = house.sessions.mine(Callers.psychologist()).get(0).id();
        Erasures told = new Told(new Register(RULES, List.of(), 0), Map.of(ending, LocalDate.of(2026, 12, 1)));
        ConsolePage pages = SessionsConsole.pages(
                new SessionsConsole.Logging(house.sessions, house.notes, told, house.backFill, () -> null),
                house.programmes,
                house.clock,
                house.texts,
                new DoorView(() -> house.door));
        assertThat(house.tester().get(pages, "").html()).containsOnlyOnce("seront détruites le 1");
    }

    @Test
    void nothingElseIsThere() {
        assertThat(tester().get(page, "certificates").view()).isInstanceOf(View.NotFound.class);
        assertThat(tester().post(page, "").view()).isInstanceOf(View.NotFound.class);
    }

    @Test
    void theNotesSayWhenTheyGo() {
        assertThat(house.tester().get(house.page, "notes").html()).contains("180 jours", "href=\"/erasures\"");
    }
}
