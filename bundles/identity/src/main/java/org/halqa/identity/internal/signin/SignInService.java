// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.SignIn;
import org.halqa.identity.internal.account.Accounts;
import org.halqa.identity.internal.account.Invitations;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.identity.internal.account.SecondFactors;
import org.halqa.identity.internal.account.SessionLimits;
import org.halqa.identity.internal.account.Sessions;
import org.halqa.identity.internal.secret.CommonPasswords;
import org.halqa.identity.internal.secret.PasswordHash;
import org.halqa.identity.internal.secret.PasswordRules;
import org.halqa.identity.internal.throttle.GuessGuard;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** Publishes the desks. Present from the start, so that the link for the first administrator is there in time. */
@Component(immediate = true, configurationPid = "org.halqa.identity")
@Designate(ocd = SignInSettings.class)
public final class SignInService implements SignIn {

    private final Accounts accounts;
    private final SignInDesk desk;
    private final PasswordDesk passwords;
    private final FirstSignInFile firstSignIn;

    /** Opens the desks. */
    @Activate
    public SignInService(
            @Reference(target = "(halqa.room=identity)") Database database,
            @Reference Vault vault,
            @Reference AccessRecord record,
            SignInSettings settings) {
        this(
                new RoomDatabase(database),
                vault,
                record,
                new SessionLimits(
                        Duration.ofMinutes(settings.idle_minutes()), Duration.ofHours(settings.absolute_hours())),
                Path.of(System.getProperty("karaf.data", "data")),
                new PasswordHash(),
                new Clocks(InstantSource.system(), System::nanoTime));
    }

    SignInService(
            RoomDatabase room,
            Vault vault,
            AccessRecord record,
            SessionLimits limits,
            Path data,
            PasswordHash hash,
            Clocks clocks) {
        this.accounts = new Accounts(room);
        this.firstSignIn = new FirstSignInFile(data);
        Sessions sessions = new Sessions(room, limits, clocks.wall());
        Invitations invitations = new Invitations(room, clocks.wall());
        GuardedCheck check = new GuardedCheck(new GuessGuard(clocks.nanos()), hash);
        this.desk = new SignInDesk(
                accounts,
                sessions,
                new SecondFactors(room, vault, clocks.wall()),
                new PendingSignIns(clocks.nanos()),
                check,
                hash,
                record);
        PasswordRules rules = new PasswordRules(CommonPasswords.shipped());
        this.passwords = new PasswordDesk(accounts, invitations, sessions, rules, hash, check, record);
        new FirstAdministrator(accounts, invitations, firstSignIn).prepare();
    }

    @Override
    public Result attempt(String signInName, char[] password, String address) {
        return desk.attempt(signInName, password, address);
    }

    @Override
    public Result complete(String pending, String code, String address) {
        return desk.complete(pending, code, address);
    }

    @Override
    public Optional<Session> session(String token) {
        return desk.session(token);
    }

    @Override
    public void signOut(String token) {
        desk.signOut(token);
    }

    @Override
    public void signOutEverywhere(String token) {
        desk.signOutEverywhere(token);
    }

    @Override
    public boolean invites(String oneTimeToken) {
        return invitedName(oneTimeToken).isPresent();
    }

    @Override
    public Optional<String> invitedName(String oneTimeToken) {
        return passwords.invited(oneTimeToken);
    }

    @Override
    public Result choosePassword(String oneTimeToken, char[] password) {
        Result result = passwords.choose(oneTimeToken, password);
        if (result instanceof SignedIn && !awaitsFirstAdministrator()) {
            firstSignIn.remove();
        }
        return result;
    }

    @Override
    public Result changePassword(String token, char[] current, char[] chosen, String address) {
        return passwords.change(token, current, chosen, address);
    }

    @Override
    public boolean hasSecondFactor(String token) {
        return desk.hasSecondFactor(token);
    }

    @Override
    public Enrolment enrol(String token) {
        return desk.enrol(token);
    }

    @Override
    public boolean confirmEnrolment(String token, String code) {
        return desk.confirmEnrolment(token, code);
    }

    @Override
    public boolean awaitsFirstAdministrator() {
        return accounts.withoutAdministrator();
    }
}
