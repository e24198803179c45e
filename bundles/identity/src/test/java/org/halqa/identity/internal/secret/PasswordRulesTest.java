// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules(CommonPasswords.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre mots sans rapport",
                "abricot-lune-tapis-hibou",
                "tout en minuscules et sans chiffre",
                "خمس كلمات لا علاقة بينها",
                "                 x y z w v u",
                "salma.b adore les nuages roses"
            })
    void acceptsWhatIsLongAndNotObvious(String password) {
        assertThat(objection(password, false)).isEmpty();
    }

    @Test
    void asksForFifteenSignsAloneAndEightWithASecondFactor() {
        assertThat(objection("fyhqzkwtbnrsgp", false)).contains(Message.of("identity", "password.short", 15));
        assertThat(objection("fyhqzkwtbnrsgpl", false)).isEmpty();
        assertThat(objection("fyhqzkw", true)).contains(Message.of("identity", "password.short", 8));
        assertThat(objection("fyhqzkwt", true)).isEmpty();
    }

    @Test
    void countsSignsAndNotTheirParts() {
        assertThat(objection("🐪🌙🌵🍊🫖🪑🚪🧿🪡🧵🏺🎐🦩🐢", false))
                .contains(Message.of("identity", "password.short", 15));
        assertThat(objection("🐪🌙🌵🍊🫖🪑🚪🧿🪡🧵🏺🎐🦩🐢🦜", false)).isEmpty();
    }

    @Test
    void takesLongPhrasesAndBoundsTheWork() {
        assertThat(objection("un mot puis un autre ".repeat(10) + "fin", false)).isEmpty();
        assertThat(objection("lune ! ".repeat(100), false)).contains(Message.of("identity", "password.long", 256));
        assertThat(objection("x".repeat(1 << 20), false)).contains(Message.of("identity", "password.long", 256));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepassemotdepasse",
                "Mot De Passe 2026 !!",
                "MotDePasse2026!!!!!",
                "azertyuiopqsdfghjklm",
                "123456789012345678",
                "987654321098765432",
                "abcdefghijklmnopqrs",
                "aaaaaaaaaaaaaaaaaa",
                "abababababababababab",
                "alhamdoulillah2026",
                "allahouakbar123456",
                "casablanca20202020",
                "7abibti1234567890",
                "inchallah 1234567",
                "كلمة السر 123456789",
                "السلام عليكم 2026 2026",
                "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ",
                "halqahalqa2026!!",
                "correct horse battery staple"
            })
    void refusesWhatEverybodyTries(String password) {
        assertThat(objection(password, false)).contains(Message.of("identity", "password.common"));
    }

    @Test
    void refusesOnesOwnNameWithATail() {
        assertThat(objection("salma.bennani2026", false, "salma.bennani"))
                .contains(Message.of("identity", "password.name"));
        assertThat(objection("salma.bennani aime la pluie", false, "salma.bennani"))
                .isEmpty();
    }

    @Property(tries = 200)
    void makesPassphrasesThatPass(@ForAll @IntRange(min = 0, max = 1) int ignored) {
        String phrase = Passphrase.shipped().next();

        assertThat(phrase.split("-")).hasSize(5);
        assertThat(phrase).hasSizeGreaterThanOrEqualTo(15).matches("[a-z-]+");
        assertThat(objection(phrase, false)).isEmpty();
    }

    private static Optional<Message> objection(String password, boolean secondFactor) {
        return objection(password, secondFactor, "salma.b");
    }

    private static Optional<Message> objection(String password, boolean secondFactor, String name) {
        return RULES.objection(password.toCharArray(), name, secondFactor);
    }
}
