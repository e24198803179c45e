// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.identity.internal.signin.House.ADDRESS;
import static org.halqa.identity.internal.signin.House.PHRASE;
import static org.halqa.identity.internal.signin.House.reason;
import static org.halqa.identity.internal.signin.House.token;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.identity.Role;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.SignIn.Session;
import org.halqa.identity.SignIn.SignedIn;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInServiceTest {

    @TempDir
    Path data;

    private House house;

    @BeforeEach
    void open() {
        house = new House(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void knowsWhoIsThereAfterSigningIn() {
        house.admit("salma.b");

        String token = token(house.attempt("  Salma.B ", PHRASE));
        Session session = house.signIn.session(token).orElseThrow();

        assertThat(session.displayName()).isEqualTo("Salma B.");
        assertThat(session.language()).isEqualTo("fr");
        assertThat(session.caller().roles()).containsExactly(Role.PSYCHOLOGIST);
        assertThat(session.caller().organisations()).containsExactly("MS2");
        assertThat(session.caller().zones()).containsExactly("RSK");
        assertThat(session.csrfToken()).hasSizeGreaterThan(40).isNotEqualTo(token);
        assertThat(house.record.operations()).containsExactly("people.invite", "account.password", "account.sign-in");
    }

    @Test
    void saysTheSameOfAnUnknownNameAWrongPasswordAndAClosedAccount() {
        house.admit("salma.b");
        house.admit("idriss.t");
        house.people.close(Callers.admin(), account("idriss.t"));
        house.invite("nobody.yet", Role.READER);

        assertThat(reason(house.attempt("salma.b", "abricot lune tapis chat"))).isEqualTo("sign-in.unknown");
        assertThat(reason(house.attempt("somebody", PHRASE))).isEqualTo("sign-in.unknown");
        assertThat(reason(house.attempt("idriss.t", PHRASE))).isEqualTo("sign-in.unknown");
        assertThat(reason(house.attempt("nobody.yet", ""))).isEqualTo("sign-in.unknown");
    }

    @Test
    void slowsGuessingDownForNamesThatExistAndNamesThatDoNot() {
        house.admit("salma.b");
        for (String name : List.of("salma.b", "somebody")) {
            for (int i = 0; i < 5; i++) {
                assertThat(reason(house.attempt(i % 2 == 0 ? name : name.toUpperCase(), "wrong wrong wrong")))
                        .isEqualTo("sign-in.unknown");
            }
            assertThat(reason(house.attempt(name, PHRASE))).isEqualTo("sign-in.pause-seconds");
        }
        house.pass(Duration.ofSeconds(1));
        token(house.attempt("salma.b", PHRASE));
    }

    @Test
    void aClockThatIsSetDoesNotShortenThePause() {
        house.admit("salma.b");
        IntStream.range(0, 5).forEach(n -> house.attempt("salma.b", "wrong wrong wrong"));
        house.wall.updateAndGet(now -> now.plus(Duration.ofDays(365)));

        assertThat(reason(house.attempt("salma.b", PHRASE))).isEqualTo("sign-in.pause-seconds");
    }

    @Test
    void fiftyAtOnceAreNoMoreThanFiveGuesses() throws Exception {
        house.admit("salma.b");
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        Callable<Result> guess = () -> house.attempt("salma.b", "wrong wrong wrong");

        List<Future<Result>> answers = crowd.invokeAll(java.util.Collections.nCopies(50, guess));
        crowd.shutdown();

        long checked = 0;
        for (Future<Result> answer : answers) {
            checked += reason(answer.get()).equals("sign-in.unknown") ? 1 : 0;
        }
        assertThat(checked).isEqualTo(5);
    }

    @Test
    void fiftyPeopleAtOnceAllGetIn() throws Exception {
        List<String> names = IntStream.range(0, 50).mapToObj(n -> "person" + n).toList();
        names.forEach(house::admit);
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        List<Callable<Result>> everybody = IntStream.range(0, 50)
                .mapToObj(n -> (Callable<Result>)
                        () -> house.signIn.attempt(names.get(n), PHRASE.toCharArray(), "192.0.2." + n))
                .toList();

        List<Future<Result>> answers = crowd.invokeAll(everybody);
        crowd.shutdown();

        for (Future<Result> answer : answers) {
            assertThat(answer.get()).isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void everySessionHasATokenOfItsOwn() {
        String first = house.admit("salma.b");
        Set<String> tokens = IntStream.range(0, 5)
                .mapToObj(n -> token(house.attempt("salma.b", PHRASE)))
                .collect(Collectors.toSet());

        assertThat(tokens).hasSize(5).doesNotContain(first);
        assertThat(house.signIn.session("A".repeat(43))).isEmpty();
        assertThat(house.signIn.session("")).isEmpty();
        assertThat(tokens.stream()
                        .map(token -> house.signIn.session(token).orElseThrow().csrfToken())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void keepsTokensAndPasswordsOnlyAsHashes() {
        String invitation = house.invite("salma.b", Role.PSYCHOLOGIST);
        assertThat(everythingStored()).doesNotContain(invitation);
        String token = token(house.signIn.choosePassword(invitation, PHRASE.toCharArray()));

        assertThat(everythingStored()).contains("salma.b").doesNotContain(token).doesNotContain(PHRASE);
    }

    @Test
    void endsAfterHalfAnHourOfSilence() {
        String token = house.admit("salma.b");
        for (int i = 0; i < 4; i++) {
            house.pass(Duration.ofMinutes(29));
            assertThat(house.signIn.session(token)).isPresent();
        }
        house.pass(Duration.ofMinutes(30));

        assertThat(house.signIn.session(token)).isEmpty();
        house.pass(Duration.ofMinutes(-5));
        assertThat(house.signIn.session(token))
                .as("a clock that is set back revives nothing")
                .isEmpty();
    }

    @Test
    void endsAfterTwelveHoursInAnyCase() {
        String token = house.admit("salma.b");
        for (int i = 0; i < 12 * 3 - 1; i++) {
            house.pass(Duration.ofMinutes(20));
            assertThat(house.signIn.session(token)).isPresent();
        }
        house.pass(Duration.ofMinutes(20));

        assertThat(house.signIn.session(token)).isEmpty();
    }

    @Test
    void aClockThatIsSetBackEndsTheSession() {
        String token = house.admit("salma.b");
        house.pass(Duration.ofDays(-1));

        assertThat(house.signIn.session(token)).isEmpty();
    }

    @Test
    void survivesARestart() {
        String token = house.admit("salma.b");
        house.restarted();

        assertThat(house.signIn.session(token)).isPresent();
    }

    @Test
    void signsOutHereOrEverywhere() {
        String here = house.admit("salma.b");
        String there = token(house.attempt("salma.b", PHRASE));
        String elsewhere = token(house.attempt("salma.b", PHRASE));
        String another = house.admit("idriss.t");

        house.signIn.signOut(here);
        assertThat(house.signIn.session(here)).isEmpty();
        assertThat(house.signIn.session(there)).isPresent();

        house.signIn.signOutEverywhere(there);
        assertThat(house.signIn.session(there)).isEmpty();
        assertThat(house.signIn.session(elsewhere)).isEmpty();
        assertThat(house.signIn.session(another)).isPresent();
        house.signIn.signOut(here);
    }

    @Test
    void closingAnAccountEndsItAtOnce() {
        String token = house.admit("salma.b");
        house.people.close(Callers.admin(), account("salma.b"));

        assertThat(house.signIn.session(token)).isEmpty();
        assertThat(reason(house.attempt("salma.b", PHRASE))).isEqualTo("sign-in.unknown");
    }

    @Test
    void anInvitationIsGoodOnceAndForThreeDays() {
        String invitation = house.invite("salma.b", Role.PSYCHOLOGIST);
        assertThat(house.signIn.invites(invitation)).isTrue();
        assertThat(house.signIn.invitedName(invitation)).contains("salma.b");
        assertThat(reason(house.signIn.choosePassword(invitation, "azerty".toCharArray())))
                .isEqualTo("password.short");
        assertThat(house.signIn.invites(invitation))
                .as("a poor password does not use the link up")
                .isTrue();

        token(house.signIn.choosePassword(invitation, PHRASE.toCharArray()));
        assertThat(house.signIn.invites(invitation)).isFalse();
        assertThat(reason(house.signIn.choosePassword(invitation, PHRASE.toCharArray())))
                .isEqualTo("invitation.over");

        String late = house.invite("idriss.t", Role.READER);
        house.pass(Duration.ofHours(72));
        assertThat(house.signIn.invites(late)).isFalse();
        assertThat(reason(house.signIn.choosePassword(late, PHRASE.toCharArray())))
                .isEqualTo("invitation.over");
    }

    @Test
    void aNewInvitationReplacesTheOldOneAndThenThePassword() {
        String token = house.admit("salma.b");
        String one = invitedAgain("salma.b");
        String two = invitedAgain("salma.b");

        assertThat(house.signIn.invites(one)).isFalse();
        token(house.attempt("salma.b", PHRASE));
        token(house.signIn.choosePassword(two, "nuage orage ruche safran".toCharArray()));
        assertThat(house.signIn.session(token)).isEmpty();
        assertThat(reason(house.attempt("salma.b", PHRASE))).isEqualTo("sign-in.unknown");
        token(house.attempt("salma.b", "nuage orage ruche safran"));
    }

    @Test
    void changesThePasswordOnlyWithTheOldOne() {
        String token = house.admit("salma.b");
        char[] chosen = "nuage orage ruche safran".toCharArray();

        assertThat(reason(house.signIn.changePassword(token, "wrong".toCharArray(), chosen, ADDRESS)))
                .isEqualTo("sign-in.wrong-password");
        assertThat(reason(house.signIn.changePassword(token, PHRASE.toCharArray(), "court".toCharArray(), ADDRESS)))
                .isEqualTo("password.short");
        assertThat(reason(house.signIn.changePassword("gone", PHRASE.toCharArray(), chosen, ADDRESS)))
                .isEqualTo("sign-in.start-again");

        String next = token(house.signIn.changePassword(token, PHRASE.toCharArray(), chosen, ADDRESS));
        assertThat(house.signIn.session(token)).isEmpty();
        assertThat(house.signIn.session(next)).isPresent();
    }

    @Test
    void aSessionWithoutPasswordCannotBeUsedToGuessIt() {
        String token = house.admit("salma.b");
        char[] chosen = "nuage orage ruche safran".toCharArray();
        for (int i = 0; i < 5; i++) {
            house.signIn.changePassword(token, "wrong".toCharArray(), chosen, ADDRESS);
        }
        assertThat(reason(house.signIn.changePassword(token, PHRASE.toCharArray(), chosen, ADDRESS)))
                .isEqualTo("sign-in.pause-seconds");
    }

    @Test
    void asksNothingOfAnEndedSession() {
        assertThat(house.signIn.hasSecondFactor("gone")).isFalse();
        assertThat(house.signIn.confirmEnrolment("gone", "123456")).isFalse();
        assertThatThrownBy(() -> house.signIn.enrol("gone")).isInstanceOf(IllegalStateException.class);
    }

    private String invitedAgain(String name) {
        return ((org.halqa.model.Outcome.Done<String>) house.people.invite(Callers.admin(), account(name))).value();
    }

    private String account(String name) {
        return house.people.all(Callers.admin()).stream()
                .filter(person -> person.signInName().equals(name))
                .findFirst()
                .orElseThrow()
                .account();
    }

    private String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("account", "account_scope", "sign_in", "invitation")) {
            List<Map<String, Object>> rows = new RoomDatabase(house.store.database("identity"))
                    .run(handle -> handle.createQuery("select * from " + table)
                            .mapToMap()
                            .list());
            all.append(rows);
        }
        return all.toString();
    }
}
