// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.identity.internal.signin.House.ADDRESS;
import static org.halqa.identity.internal.signin.House.PHRASE;
import static org.halqa.identity.internal.signin.House.reason;
import static org.halqa.identity.internal.signin.House.token;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.SignIn.SecondFactorNeeded;
import org.halqa.model.Outcome.Done;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorTest {

    @TempDir
    Path data;

    private House house;
    private String first;
    private String secret;

    @BeforeEach
    void enrol() throws Exception {
        house = new House(data);
        first = house.admit("salma.b");
        secret = house.signIn.enrol(first).secret();
        assertThat(house.signIn.hasSecondFactor(first)).isFalse();
        assertThat(house.signIn.confirmEnrolment(first, "000000")).isFalse();
        assertThat(house.signIn.confirmEnrolment(first, code())).isTrue();
        house.pass(Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void asksForACodeAfterThePassword() throws Exception {
        assertThat(house.signIn.hasSecondFactor(first)).isTrue();
        String pending = pending();

        assertThat(house.signIn.session(pending))
                .as("half a sign-in opens nothing")
                .isEmpty();
        assertThat(reason(complete(pending, "000000"))).isEqualTo("sign-in.wrong-code");
        String token = token(complete(pending, code()));
        assertThat(house.signIn.session(token)).isPresent();
        assertThat(token).isNotEqualTo(pending);
        assertThat(reason(complete(pending, code()))).as("once").isEqualTo("sign-in.start-again");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        String code = code();
        token(complete(pending(), code));

        assertThat(reason(complete(pending(), code))).isEqualTo("sign-in.wrong-code");
        house.pass(Duration.ofSeconds(30));
        token(complete(pending(), code()));
    }

    @Test
    void aCodeThatConfirmedTheEnrolmentIsUsedUp() throws Exception {
        house.pass(Duration.ofSeconds(-30));
        String used = code();
        house.pass(Duration.ofSeconds(30));

        assertThat(reason(complete(pending(), used))).isEqualTo("sign-in.wrong-code");
    }

    @Test
    void waitsFiveMinutesForTheCode() throws Exception {
        String pending = pending();
        house.pass(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(reason(complete(pending, code()))).isEqualTo("sign-in.start-again");
        assertThat(reason(complete("gone", code()))).isEqualTo("sign-in.start-again");
    }

    @Test
    void slowsDownWhoeverGuessesCodes() throws Exception {
        String pending = pending();
        for (int i = 0; i < 5; i++) {
            assertThat(reason(complete(pending, "00000" + i))).isEqualTo("sign-in.wrong-code");
        }
        assertThat(reason(complete(pending, code()))).isEqualTo("sign-in.pause-seconds");
        assertThat(reason(house.attempt("salma.b", PHRASE)))
                .as("nor by starting over")
                .isEqualTo("sign-in.pause-seconds");
    }

    @Test
    void eightSignsAreEnoughWithASecondFactor() {
        token(house.signIn.changePassword(first, PHRASE.toCharArray(), "fyhqzkwt".toCharArray(), ADDRESS));
    }

    @Test
    void isNotReplacedByWhoeverHoldsTheSession() {
        assertThatThrownBy(() -> house.signIn.enrol(first)).isInstanceOf(IllegalStateException.class);
        assertThat(house.signIn.confirmEnrolment(first, "000000")).isFalse();
    }

    @Test
    void goesWithTheOldPasswordWhenAnAdministratorInvitesAgain() {
        String account = house.signIn.session(first).orElseThrow().caller().account();
        String link = ((Done<String>) house.people.invite(Callers.admin(), account)).value();
        assertThat(house.attempt("salma.b", PHRASE)).isInstanceOf(SecondFactorNeeded.class);

        String token = token(house.signIn.choosePassword(link, "nuage orage ruche safran".toCharArray()));
        assertThat(house.signIn.hasSecondFactor(token)).isFalse();
        token(house.attempt("salma.b", "nuage orage ruche safran"));
    }

    @Test
    void isSealedInTheDatabase() {
        String stored = house.store.database("identity").inTransaction(connection -> {
            try (var found = connection
                    .createStatement()
                    .executeQuery("select second_factor from account where name = 'salma.b'")) {
                found.next();
                return Objects.requireNonNull(found.getString(1));
            }
        });

        assertThat(stored).isNotBlank();
        assertThat(List.of(
                        stored,
                        new String(
                                java.util.Base64.getDecoder().decode(stored),
                                java.nio.charset.StandardCharsets.ISO_8859_1)))
                .noneMatch(text -> text.contains(secret));
    }

    private String pending() {
        Result result = house.attempt("salma.b", PHRASE);
        assertThat(result).isInstanceOf(SecondFactorNeeded.class);
        return ((SecondFactorNeeded) result).pending();
    }

    private Result complete(String pending, String code) {
        return house.signIn.complete(pending, code, ADDRESS);
    }

    /** What the person's telephone shows: worked out here again, from the secret as it was typed. */
    private String code() throws Exception {
        byte[] key = new byte[20];
        java.math.BigInteger bits = java.math.BigInteger.ZERO;
        for (char c : secret.toCharArray()) {
            bits = bits.shiftLeft(5).or(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c)));
        }
        byte[] found = bits.toByteArray();
        int from = Math.max(0, found.length - 20);
        System.arraycopy(found, from, key, 20 - (found.length - from), found.length - from);
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(house.wall.get().getEpochSecond() / 30)
                .array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fff_ffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
