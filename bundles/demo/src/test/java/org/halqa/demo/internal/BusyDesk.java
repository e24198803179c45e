// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;

/** The real desk on a machine that is busy: every other press is refused because a detector took too long. */
final class BusyDesk implements ReviewDesk {

    private final ReviewDesk desk;
    private boolean busy;

    BusyDesk(ReviewDesk desk) {
        this.desk = desk;
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
            Caller caller, String id, int version, int finding, Decision decision, String replacement, String reason) {
        return desk.decide(caller, id, version, finding, decision, replacement, reason);
    }

    @Override
    public Outcome<Review> reviewed(Caller caller, String id, int version, Set<Question> safe) {
        return isBusy() ? slow() : desk.reviewed(caller, id, version, safe);
    }

    @Override
    public Outcome<Review> confirm(Caller caller, String id, int version, Set<Question> safe) {
        return isBusy() ? slow() : desk.confirm(caller, id, version, safe);
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

    private boolean isBusy() {
        busy = !busy;
        return busy;
    }

    private static Outcome<Review> slow() {
        return new Outcome.Refused<>(List.of(new Fault("", Message.of("anonymisation", "obstacle.slow", "names"))));
    }
}
