// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity;

import java.util.Optional;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signing in and out. Called by the console only. Sessions are kept on the server, in the database, so that they end
 * when they are ended and survive a restart; the browser holds an opaque token. Throttled by account and address, unknown
 * names too; the address is used in memory and never stored. A service; any thread.
 */
@ProviderType
public interface SignIn {

    /** The answer to an attempt. */
    sealed interface Result {}

    /** The session token to put in the cookie. */
    record SignedIn(String token) implements Result {}

    /** Name and password are right; a code of the second factor is needed. {@code pending} is valid for five minutes. */
    record SecondFactorNeeded(String pending) implements Result {}

    /** Not signed in. The same words for an unknown name and a wrong password. */
    record Refused(Message reason) implements Result {}

    /** A live session. */
    record Session(Caller caller, String displayName, String language, String csrfToken, boolean demo) {}

    /** A new authenticator secret. {@code uri} is an otpauth URI for a QR code. */
    record Enrolment(String secret, String uri) {}

    /** Tries a name and a password. */
    Result attempt(String signInName, char[] password, String address);

    /** Completes an attempt with a code (RFC 6238). */
    Result complete(String pending, String code, String address);

    /** The session behind a token, with its idle limit renewed; empty when it has ended. */
    Optional<Session> session(String token);

    /** Ends one session. */
    void signOut(String token);

    /** Ends every session of the account behind {@code token}. */
    void signOutEverywhere(String token);

    /** True when {@code oneTimeToken} may still choose a password. */
    boolean invites(String oneTimeToken);

    /** The sign-in name that {@code oneTimeToken} is for; empty when it may not be used (any more). */
    Optional<String> invitedName(String oneTimeToken);

    /** Uses a one-time token to choose a password; signs in when the password is good enough (NIST SP 800-63B-4). */
    Result choosePassword(String oneTimeToken, char[] password);

    /**
     * Replaces the password of the account behind {@code token}, ends every session of it and opens a new one. With a
     * second factor a password of eight characters is long enough, without it fifteen.
     */
    Result changePassword(String token, char[] current, char[] chosen, String address);

    /** True when the account behind {@code token} has a confirmed second factor. */
    boolean hasSecondFactor(String token);

    /**
     * Starts adding a second factor. Asking again before it is confirmed makes a new secret.
     *
     * @throws IllegalStateException when {@code token} has ended or a second factor is already confirmed
     */
    Enrolment enrol(String token);

    /** Confirms the second factor with a first code; false when the code is wrong. */
    boolean confirmEnrolment(String token, String code);

    /** True when no administrator exists yet, so that the first one must be made. */
    boolean awaitsFirstAdministrator();
}
