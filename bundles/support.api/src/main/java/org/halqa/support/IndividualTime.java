// SPDX-License-Identifier: Apache-2.0
package org.halqa.support;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The card « Temps individuel »: one way, from a person who takes part to the psychologists of the programme. It is off until
 * psychologists or coordination offer it (A6). Whoever uses it is nobody in particular: no account, no line in the record of
 * accesses. What is kept of a request is how to call back, sealed, until somebody has called or the days of the rule are over; what
 * remains is one more in the count of a month. A service; any thread.
 */
@ProviderType
public interface IndividualTime {

    /** When somebody would rather be called. */
    enum Moment {
        /** Before noon. */
        MORNING,
        /** After noon. */
        AFTERNOON,
        /** After work. */
        EVENING,
        /** Whenever. */
        ANY
    }

    /**
     * How to call somebody back, and nothing about why.
     *
     * @param phone digits with blanks, points, hyphens, brackets and one leading plus; Arabic digits are read too
     * @param askFor what to say when somebody else answers, 40 characters at most; may be empty
     * @param language code of {@code SESSION_LANGUAGE}
     * @param moment when
     * @param message whether a message may be left; no is the cautious answer
     */
    record Request(String phone, String askFor, String language, Moment moment, boolean message) {}

    /**
     * A request that waits.
     *
     * @param id opaque id
     * @param askedOn the day
     */
    record Waiting(String id, LocalDate askedOn, Request request) {}

    /**
     * Whether the card is offered.
     *
     * @param version changes with every decision
     * @param offered false until somebody decided so
     * @param code the last part of its address, the same on every printed card; empty when it was never offered
     */
    record Offer(int version, boolean offered, String code) {}

    /**
     * How often the card was used, months that are over only. Never the number itself: {@code atLeast} is the greatest multiple of the
     * programme's threshold that is not above it.
     *
     * @param atLeast 0 when it is fewer than the threshold, perhaps none
     * @param threshold what it is a multiple of
     * @param until last month that is counted
     */
    record Use(int atLeast, int threshold, YearMonth until) {}

    /** The card of the current programme ({@code support.read}). */
    Offer offer(Caller caller);

    /**
     * Offers the card, or ends the offer ({@code support.write}). Requests that wait go on waiting.
     *
     * @param version of the offer that was read; {@link Outcome.Stale} when it is not the stored one
     */
    Outcome<Offer> decide(Caller caller, int version, boolean offered);

    /** Gives the card another address, so that those printed before lead nowhere ({@code support.write}). */
    Outcome<Offer> renew(Caller caller, int version);

    /** True when {@code code} is the one of a card that is offered now. Small letters and look-alikes are forgiven. */
    boolean leads(String code);

    /** The addresses, for whoever holds a card; none when the code leads nowhere. */
    List<Referrals.Kept> addresses(String code);

    /**
     * Somebody takes an address along and will call by themselves: counted unless too many came at once, nothing is kept.
     *
     * @return the address; refused when the code leads nowhere or the address is gone
     */
    Outcome<Referrals.Kept> take(String code, String referral, String idempotencyKey);

    /**
     * Somebody asks to be called. The same {@code idempotencyKey} asks once: what was corrected meanwhile replaces what waits.
     *
     * @return a receipt with which the same page can take the request back; refused when something cannot be read, when the code leads
     *     nowhere, or when more wait, or ask in an hour or a day, than can be called
     */
    Outcome<String> ask(String code, Request request, String idempotencyKey);

    /** Takes a request back by its receipt alone, whatever became of the card; true when it was still waiting. */
    boolean takeBack(String receipt);

    /** Requests that wait, oldest first ({@code support.answer}: psychologists alone). Recorded once a day for each account. */
    List<Waiting> waiting(Caller caller);

    /** How many wait, without opening them ({@code support.answer}). */
    int waitingCount(Caller caller);

    /** Somebody has called: the request is destroyed. False when it was not there any more. */
    boolean answered(Caller caller, String id);

    /** How often the card was used ({@code support.count}); empty until somebody has decided about the card. */
    Optional<Use> use(Caller caller);

    /** After how many days a request is destroyed, called or not. */
    int requestDays();
}
