// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;

/** Drafts in memory that do as they are told. */
final class Desk implements Narratives, Advices {

    static final String ADVICE = "7f3c9a2e-51d0-4b6f-9c11-000000000001";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    final Map<Place, Narratives.Kept> kept = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    Advices.Kept advice = new Advices.Kept(
            ADVICE,
            1,
            new Advice("ALCS", "G1", "", "STRATEGIC", new Words("Un temps de relais.", "", "", false)),
            Standing.DRAFT,
            "");

    static Narratives.Kept kept(Place place, int version, Words words, Standing standing) {
        return new Narratives.Kept(
                "n-1", version, place, words, DAY, standing, "document-1", 0, List.of(new Past(1, DAY)));
    }

    @Override
    public List<Narratives.Kept> of(Caller caller, String kind, String variant) {
        return kept.values().stream()
                .filter(each -> each.place().kind().equals(kind)
                        && each.place().variant().equals(variant))
                .toList();
    }

    @Override
    public Optional<Narratives.Kept> find(Caller caller, Place place) {
        return Optional.ofNullable(kept.get(place));
    }

    @Override
    public Outcome<Narratives.Kept> write(Caller caller, Place place, int version, Words words) {
        int now = find(caller, place).map(Narratives.Kept::version).orElse(0);
        if (now != version) {
            return new Outcome.Stale<>(find(caller, place).orElseThrow());
        }
        if (words.fr().length() > Words.LONGEST) {
            return refused();
        }
        kept.put(place, kept(place, version + 1, words, Standing.DRAFT));
        return new Outcome.Done<>(find(caller, place).orElseThrow());
    }

    @Override
    public Optional<Words> past(Caller caller, Place place, int number) {
        return number == 1 ? Optional.of(new Words("Avant.", "", "", false)) : Optional.empty();
    }

    @Override
    public Outcome<Narratives.Kept> handIn(Caller caller, Place place, int version) {
        asked.add("hand in " + place.part());
        return find(caller, place)
                .<Outcome<Narratives.Kept>>map(Outcome.Done::new)
                .orElseGet(Desk::refused);
    }

    private static <T> Outcome<T> refused() {
        return Outcome.refused("", Message.of("narratives", "fault.stale"));
    }

    @Override
    public List<Advices.Kept> mine(Caller caller) {
        return List.of(advice);
    }

    @Override
    public Optional<Advices.Kept> find(Caller caller, String id) {
        return Optional.of(advice).filter(one -> one.id().equals(id));
    }

    @Override
    public Outcome<Advices.Kept> add(Caller caller, Advice typed, String idempotencyKey) {
        asked.add("add " + typed.level());
        return typed.words().isBlank() ? refused() : new Outcome.Done<>(advice);
    }

    @Override
    public Outcome<Advices.Kept> change(Caller caller, String id, int version, Advice typed) {
        asked.add("change " + typed.owner());
        return version == advice.version() ? new Outcome.Done<>(advice) : new Outcome.Stale<>(advice);
    }

    @Override
    public Outcome<String> forget(Caller caller, String id) {
        asked.add("forget");
        return new Outcome.Done<>(id);
    }

    @Override
    public Outcome<Advices.Kept> handIn(Caller caller, String id, int version) {
        asked.add("hand in advice");
        advice = new Advices.Kept(ADVICE, 1, advice.advice(), Standing.AT_THE_DOOR, "document-2");
        return new Outcome.Done<>(advice);
    }
}
