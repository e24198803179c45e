// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.relay.Relay;
import org.halqa.testkit.reporting.ReleasedSamples;

/** A relay with one factor that does as it is told. */
final class FixedRelay implements Relay {

    final List<String> asked = new ArrayList<>();
    Step step = Step.RECEIVED;
    boolean refuses;
    boolean stale;

    private Followed one() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return new Followed(
                ReleasedSamples.stressFactor(),
                step,
                Map.of(Step.RECEIVED, day),
                step.compareTo(Step.ANSWERED) < 0 ? "" : "Un renfort est prévu.",
                step.compareTo(Step.ANSWERED) < 0 ? "" : "fr",
                3);
    }

    @Override
    public List<Followed> all(Caller caller) {
        return List.of(one());
    }

    @Override
    public Optional<Followed> find(Caller caller, String id) {
        return all(caller).stream()
                .filter(one -> one.factor().content().id().equals(id))
                .findFirst();
    }

    private Outcome<Followed> answer(String what) {
        asked.add(what);
        if (refuses) {
            return Outcome.refused("words", Message.of("relay", "fault.stale"));
        }
        return stale ? new Outcome.Stale<>(one()) : new Outcome.Done<>(one());
    }

    @Override
    public Outcome<Followed> acknowledge(Caller caller, String id, int version) {
        return answer("acknowledge " + version);
    }

    @Override
    public Outcome<Followed> answer(Caller caller, String id, int version, String language, String words) {
        return answer("answer " + version + " " + language + " " + words);
    }

    @Override
    public Outcome<Followed> close(Caller caller, String id, int version) {
        return answer("close " + version);
    }

    @Override
    public OptionalInt medianDays(Caller caller) {
        return OptionalInt.of(10);
    }

    @Override
    public List<Followed> poster(Caller caller) {
        return step.compareTo(Step.ANSWERED) < 0 ? List.of() : all(caller);
    }
}
