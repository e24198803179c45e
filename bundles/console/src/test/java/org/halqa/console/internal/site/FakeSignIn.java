// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.identity.SignIn;
import org.halqa.model.Message;

/** Sessions in memory. Salma (psychologist) and Youssef (administration) sign in with the password {@code cedre}; Nora needs the code 123456. */
public final class FakeSignIn implements SignIn {

    private static final Message NO = Message.of("console", "signin.old");

    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Session> people = new HashMap<>();

    public FakeSignIn() {
        people.put("salma", person("a1", "Salma B.", Role.PSYCHOLOGIST));
        people.put("youssef", person("a2", "Youssef A.", Role.ADMIN));
        people.put("nora", person("a3", "Nora", Role.READER));
    }

    private static Session person(String account, String name, Role role) {
        Caller caller = new Caller(account, Set.of(role), Set.of(), Set.of());
        return new Session(caller, name, "fr", "", false);
    }

    /** A live session of somebody. */
    public String open(String name) {
        Session person = people.get(name);
        String token = UUID.randomUUID().toString();
        sessions.put(
                token,
                new Session(
                        person.caller(),
                        person.displayName(),
                        person.language(),
                        "csrf-" + UUID.randomUUID(),
                        person.demo()));
        return token;
    }

    /** Ends all sessions, as time does. */
    public void expire() {
        sessions.clear();
    }

    @Override
    public Result attempt(String signInName, char[] password, String address) {
        if (!people.containsKey(signInName) || !new String(password).equals("cedre")) {
            return new Refused(NO);
        }
        return signInName.equals("nora") ? new SecondFactorNeeded("pending") : new SignedIn(open(signInName));
    }

    @Override
    public Result complete(String pending, String code, String address) {
        return code.equals("123456") ? new SignedIn(open("nora")) : new Refused(NO);
    }

    @Override
    public Optional<Session> session(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    @Override
    public void signOut(String token) {
        sessions.remove(token);
    }

    @Override
    public void signOutEverywhere(String token) {
        sessions.clear();
    }

    @Override
    public boolean invites(String oneTimeToken) {
        return oneTimeToken.equals("good");
    }

    @Override
    public Optional<String> invitedName(String oneTimeToken) {
        return invites(oneTimeToken) ? Optional.of("salma") : Optional.empty();
    }

    @Override
    public Result choosePassword(String oneTimeToken, char[] password) {
        return password.length < 15 ? new Refused(NO) : new SignedIn(open("salma"));
    }

    @Override
    public Result changePassword(String token, char[] current, char[] chosen, String address) {
        return new String(current).equals("cedre") ? new SignedIn(open("salma")) : new Refused(NO);
    }

    @Override
    public boolean hasSecondFactor(String token) {
        return false;
    }

    @Override
    public Enrolment enrol(String token) {
        return new Enrolment("JBSWY3DPEHPK3PXP", "otpauth://totp/Halqa:salma?secret=JBSWY3DPEHPK3PXP&issuer=Halqa");
    }

    @Override
    public boolean confirmEnrolment(String token, String code) {
        return code.equals("123456");
    }

    @Override
    public boolean awaitsFirstAdministrator() {
        return false;
    }
}
