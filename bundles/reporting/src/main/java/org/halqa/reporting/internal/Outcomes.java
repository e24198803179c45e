// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.function.Function;
import org.halqa.model.Outcome;

/** The same outcome about something else. */
final class Outcomes {

    private Outcomes() {}

    static <A, B> Outcome<B> map(Outcome<A> outcome, Function<A, B> change) {
        if (outcome instanceof Outcome.Done<A> done) {
            return new Outcome.Done<>(change.apply(done.value()));
        } else if (outcome instanceof Outcome.Stale<A> stale) {
            return new Outcome.Stale<>(change.apply(stale.current()));
        }
        return new Outcome.Refused<>(((Outcome.Refused<A>) outcome).faults());
    }
}
