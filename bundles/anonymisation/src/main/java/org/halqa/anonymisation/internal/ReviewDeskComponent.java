// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The review desk as a service. */
@Component
public final class ReviewDeskComponent implements ReviewDesk {

    private final ReviewDesk desk;

    @Activate
    public ReviewDeskComponent(@Reference DoorWorks works) {
        this.desk = works.parts().desk();
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        return desk.waiting(caller);
    }

    @Override
    public Optional<Review> open(Caller caller, String id) {
        return desk.open(caller, id);
    }

    @Override
    public Outcome<Review> decide(
            Caller caller, String id, int version, int number, Decision decision, String words, String reason) {
        return desk.decide(caller, id, version, number, decision, words, reason);
    }

    @Override
    public Outcome<Review> reviewed(Caller caller, String id, int version, Set<Question> safe) {
        return desk.reviewed(caller, id, version, safe);
    }

    @Override
    public Outcome<Review> confirm(Caller caller, String id, int version, Set<Question> safe) {
        return desk.confirm(caller, id, version, safe);
    }

    @Override
    public Outcome<Review> sendBack(Caller caller, String id, int version, String remark) {
        return desk.sendBack(caller, id, version, remark);
    }

    @Override
    public Outcome<Review> withdraw(Caller caller, String id, int version) {
        return desk.withdraw(caller, id, version);
    }

    @Override
    public Outcome<Review> recall(Caller caller, String id, int version, String reason) {
        return desk.recall(caller, id, version, reason);
    }
}
