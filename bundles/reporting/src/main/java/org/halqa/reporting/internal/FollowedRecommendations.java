// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Recommendations;
import org.halqa.reporting.internal.store.FollowRows;
import org.halqa.reporting.internal.store.FollowRows.Followed;

/** Recommendations that left through the door, with the status that coordination gave them. */
final class FollowedRecommendations implements Recommendations {

    /** The services it calls. */
    record Services(
            Doorkeeper doorkeeper, AccessRecord record, Releases releases, Programmes programmes, CivilClock clock) {}

    private final Services services;
    private final FollowRows rows;
    private final History history;

    FollowedRecommendations(Services services, FollowRows rows, History history) {
        this.services = services;
        this.rows = rows;
        this.history = history;
    }

    @Override
    public List<Recommendation> all(Caller caller) {
        services.doorkeeper().require(caller, "recommendations.read");
        return history.followed(services.releases().all(caller, AuthorWords.RECOMMENDATION));
    }

    @Override
    public Outcome<Recommendation> follow(Caller caller, String released, Status status) {
        services.doorkeeper().require(caller, "recommendations.follow");
        Optional<Released> document = services.releases()
                .find(caller, released)
                .filter(found -> found.content().kind().equals(AuthorWords.RECOMMENDATION));
        if (document.isEmpty()) {
            return Outcome.refused("released", Message.of(ReportsPack.MODULE, "recommendation.gone"));
        }
        rows.put(
                services.programmes().current().id(),
                new Followed(released, status, services.clock().today()));
        services.record().add(caller.account(), "recommendations.follow", "recommendation/" + released);
        return new Outcome.Done<>(history.followed(List.of(document.get())).get(0));
    }
}
