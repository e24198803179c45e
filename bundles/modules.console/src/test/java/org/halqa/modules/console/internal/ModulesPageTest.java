// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModulesPageTest extends ConsolePageContract {

    private static final Doorkeeper ADMINS = (caller, operation) -> caller.is(Role.ADMIN);

    private static Part on(String id, Map<String, Integer> contributions) {
        return new Part(id, "0.1.0", Part.State.ON, contributions, List.of());
    }

    private static final List<Part> PARTS = List.of(
            on("org.halqa.sessions", Map.of("org.halqa.sessions.spi.ScopeGuard", 5)),
            on("org.halqa.sessions.api", Map.of()),
            on("org.halqa.detectors", Map.of("org.halqa.anonymisation.spi.Detector", 7)),
            new Part(
                    "org.halqa.reporting",
                    "0.1.0",
                    Part.State.WAITING,
                    Map.of(),
                    List.of(Words.awaits("org.halqa.anonymisation.Releases"))),
            new Part(
                    "com.example.<b>format</b>",
                    "2.0.1",
                    Part.State.WAITING,
                    Map.of("com.example.spi.Thing", 2),
                    List.of(Words.of("waits.version", "org.halqa.reporting", "1.3.0", "0.1.0"))),
            new Part("org.halqa.store.derby", "0.1.0", Part.State.STOPPED, Map.of(), List.of()));

    @Override
    protected ConsolePage page() {
        return new ModulesPage(() -> PARTS, ADMINS, Optional::empty);
    }

    @Override
    protected PageTester tester() {
        return new PageTester(new ModulesTexts()).as(new Caller("a", Set.of(Role.ADMIN), Set.of(), Set.of()));
    }

    @Test
    void saysWhatEachBringsAndWhyOneWaits() {
        String html = tester().get(page(), "").html();

        assertThat(html)
                .contains("5 garde-fous de périmètre", "7 détecteurs", "2 × Thing")
                .contains("Il attend les textes relus.")
                .contains("Il demande org.halqa.reporting 1.3.0, ici 0.1.0.")
                .contains("sessions 0.1.0", "sessions.api 0.1.0", "arrêté", "2 en attente")
                .doesNotContain("<b>format");
    }

    @Test
    void saysItInArabic() {
        assertThat(tester().in("ar").get(page(), "").html()).contains("7 كواشف", "تنتظر النصوص المراجَعة.");
    }

    @ParameterizedTest
    @CsvSource({
        "org.halqa.sessions.console,PRIVATE,sessions",
        "org.halqa.anonymisation.api,DOOR,anonymisation",
        "org.halqa.format.docx,PUBLISHED,format",
        "org.halqa.identity,BASE,identity",
        "com.example.format,PUBLISHED,com.example.format"
    })
    void knowsTheSideOfABundle(String bundle, Side side, String area) {
        assertThat(Side.of(bundle)).isEqualTo(side);
        assertThat(Side.area(bundle)).isEqualTo(area);
    }

    @Test
    void opensToAdministratorsOnly() {
        PageTester psychologist = tester().as(new Caller("b", Set.of(Role.PSYCHOLOGIST), Set.of(), Set.of()));

        assertThatThrownBy(() -> psychologist.get(page(), "")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> psychologist.post(page(), "")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void theThreeLanguagesSayTheSame() {
        var texts = new ModulesTexts();
        Set<String> french = texts.messages(Locale.FRENCH).keySet();

        assertThat(texts.messages(Locale.forLanguageTag("ar")).keySet()).containsExactlyInAnyOrderElementsOf(french);
        assertThat(texts.messages(Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(french);
    }
}
