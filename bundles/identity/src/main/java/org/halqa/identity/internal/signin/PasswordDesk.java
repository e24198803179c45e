// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.util.Optional;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.SignIn.Refused;
import org.halqa.identity.SignIn.Result;
import org.halqa.identity.SignIn.SignedIn;
import org.halqa.identity.internal.account.Account;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.Invitations;
import org.halqa.identity.internal.account.Sessions;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.secret.PasswordRules;
import org.halqa.identity.internal.secret.Token;
import org.halqa.identity.internal.secret.TooBusy;
import org.halqa.model.Message;

/** Where a password is chosen: with a one-time link, or with the old password. Any thread. */
final class PasswordDesk {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;
    private final PasswordRules rules;
    private final PasswordHash hash;
    private final GuardedCheck check;
    private final AccessRecord record;

    PasswordDesk(
            Accounts accounts,
            Invitations invitations,
            Sessions sessions,
            PasswordRules rules,
            PasswordHash hash,
            GuardedCheck check,
            AccessRecord record) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
        this.rules = rules;
        this.hash = hash;
        this.check = check;
        this.record = record;
    }

    Optional<String> invited(String oneTimeToken) {
        return invitations.account(new Token(oneTimeToken)).map(account -> account.person()
                .signInName());
    }

    Result choose(String oneTimeToken, char[] password) {
        Token token = new Token(oneTimeToken);
        Optional<Account> invited = invitations.account(token);
        if (invited.isEmpty()) {
            return Refusals.linkIsOver();
        }
        Account account = invited.get();
        Optional<Message> objection = rules.objection(password, account.person().signInName(), false);
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        try {
            return invitations.use(token, account, hash.of(password)) ? signedIn(account) : Refusals.linkIsOver();
        } catch (TooBusy e) {
            return Refusals.busy();
        }
    }

    Result change(String token, char[] current, char[] chosen, String address) {
        Optional<Account> found = sessions.account(new Token(token));
        if (found.isEmpty()) {
            return Refusals.startAgain();
        }
        Account account = found.get();
        String name = account.person().signInName();
        Optional<Message> objection = rules.objection(chosen, name, account.secondFactorOn());
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        SignInName typed = new SignInName(name);
        return check.run(
                typed,
                address,
                () -> check.password(found, current),
                () -> {
                    check.succeeded(typed, address);
                    accounts.setPassword(account.id(), hash.of(chosen));
                    return signedIn(account);
                },
                Refusals.wrongPassword());
    }

    private Result signedIn(Account account) {
        record.add(account.id(), "account.password", SignInDesk.subject(account));
        return new SignedIn(sessions.open(account.id()).value());
    }
}
