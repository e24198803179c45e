// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Released;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What became of recommendations: their words are released documents, their status is the coordination's (domain §3, D17). A
 * service; any thread.
 */
@ProviderType
public interface Recommendations {

    /** How far a recommendation is. */
    enum Status {
        /** Nobody has answered yet. */
        PROPOSED,
        /** Taken on. */
        ACCEPTED,
        /** Under way. */
        STARTED,
        /** Carried out. */
        DONE,
        /** Not taken on. */
        DECLINED
    }

    /**
     * One recommendation.
     *
     * @param document its words and codes
     * @param status how far it is
     * @param since the day of the last change of status; empty when there was none
     */
    record Recommendation(Released document, Status status, Optional<LocalDate> since) {}

    /** All of the current programme, newest first ({@code recommendations.read}). */
    List<Recommendation> all(Caller caller);

    /** Says how far one is ({@code recommendations.follow}). */
    Outcome<Recommendation> follow(Caller caller, String released, Status status);
}
