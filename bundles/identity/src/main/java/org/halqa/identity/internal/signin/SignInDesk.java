// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.util.Optional;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.SignIn.Enrolment;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.SignIn.SecondFactorNeeded;
import org.halqa.identity.SignIn.Session;
import org.halqa.identity.SignIn.SignedIn;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.SecondFactors;
import org.halqa.identity.internal.account.Sessions;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.secret.Token;
import org.halqa.identity.internal.secret.Totp;

/** Opens the door to people who show a password and, where they have one, a code; and sees them out. Any thread. */
final class SignInDesk {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final PendingSignIns pending;
    private final GuardedCheck check;
    private final PasswordHash hash;
    private final AccessRecord record;

    SignInDesk(
            Accounts accounts,
            Sessions sessions,
            SecondFactors secondFactors,
            PendingSignIns pending,
            GuardedCheck check,
            PasswordHash hash,
            AccessRecord record) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.pending = pending;
        this.check = check;
        this.hash = hash;
        this.record = record;
    }

    Result attempt(String typed, char[] password, String address) {
        SignInName name = SignInName.typed(typed);
        Optional<Account> account =
                accounts.byName(name).filter(found -> found.person().active());
        return check.run(
                name,
                address,
                () -> check.password(account, password),
                () -> passwordWasRight(account.orElseThrow(), password, name, address),
                Refusals.unknown());
    }

    Result complete(String pendingToken, String code, String address) {
        Token token = new Token(pendingToken);
        Optional<Account> found = pending.account(token).flatMap(accounts::byId).filter(this::open);
        if (found.isEmpty()) {
            return Refusals.startAgain();
        }
        Account account = found.get();
        SignInName name = new SignInName(account.person().signInName());
        return check.run(
                name,
                address,
                () -> secondFactors.accept(account, code) && pending.close(token),
                () -> welcome(account, name, address),
                Refusals.wrongCode());
    }

    Optional<Session> session(String token) {
        Token carried = new Token(token);
        return sessions.account(carried).map(account -> session(account, carried));
    }

    void signOut(String token) {
        Token carried = new Token(token);
        sessions.account(carried).ifPresent(account -> record.add(account.id(), "account.sign-out", subject(account)));
        sessions.end(carried);
    }

    void signOutEverywhere(String token) {
        sessions.account(new Token(token)).ifPresent(account -> {
            sessions.endAll(account.id());
            record.add(account.id(), "account.sign-out-everywhere", subject(account));
        });
    }

    boolean hasSecondFactor(String token) {
        return sessions.account(new Token(token))
                .filter(Account::secondFactorOn)
                .isPresent();
    }

    Enrolment enrol(String token) {
        Account account = sessions.account(new Token(token))
                .filter(found -> !found.secondFactorOn())
                .orElseThrow(() -> new IllegalStateException("no session that could add a second factor"));
        Totp totp = secondFactors.begin(account);
        return new Enrolment(totp.typed(), totp.uri(account.person().signInName()));
    }

    boolean confirmEnrolment(String token, String code) {
        Optional<Account> account = sessions.account(new Token(token)).filter(found -> !found.secondFactorOn());
        boolean confirmed =
                account.filter(found -> secondFactors.confirm(found, code)).isPresent();
        if (confirmed) {
            account.ifPresent(found -> record.add(found.id(), "account.second-factor", subject(found)));
        }
        return confirmed;
    }

    private Result passwordWasRight(Account account, char[] password, SignInName name, String address) {
        String stored = account.password();
        if (stored != null && hash.outdated(stored)) {
            accounts.rehash(account.id(), hash.of(password));
        }
        if (account.secondFactorOn()) {
            check.halfway(name, address);
            return new SecondFactorNeeded(pending.open(account.id()).value());
        }
        return welcome(account, name, address);
    }

    private Result welcome(Account account, SignInName name, String address) {
        check.succeeded(name, address);
        Token token = sessions.open(account.id());
        record.add(account.id(), "account.sign-in", subject(account));
        return new SignedIn(token.value());
    }

    private boolean open(Account account) {
        return account.person().active() && account.secondFactorOn();
    }

    private static Session session(Account account, Token token) {
        return new Session(
                account.caller().orElseThrow(),
                account.person().displayName(),
                account.person().language(),
                token.csrf(),
                account.person().demo());
    }

    static String subject(Account account) {
        return "account/" + account.id();
    }
}
