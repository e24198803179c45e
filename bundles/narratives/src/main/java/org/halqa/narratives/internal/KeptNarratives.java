// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.narratives.internal.store.Narrative;
import org.halqa.narratives.internal.store.NarrativeRows;
import org.halqa.reporting.AuthorWords;
import org.jspecify.annotations.Nullable;

/** The words of one author at a time. */
final class KeptNarratives implements Narratives {

    private final House house;
    private final NarrativeRows rows;

    KeptNarratives(House house, NarrativeRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<Kept> of(Caller caller, String kind, String variant) {
        house.doorkeeper().require(caller, House.WRITE);
        List<Narrative> mine = rows.of(house.programme(), caller.account()).stream()
                .filter(each -> each.place().kind().equals(kind))
                .filter(each -> each.place().variant().equals(variant))
                .toList();
        Map<String, Door.Standing> standings =
                house.standings(caller, mine.stream().map(Narrative::id).toList());
        return mine.stream().map(each -> kept(each, standings.get(each.id()))).toList();
    }

    private static Kept kept(Narrative narrative, Door.@Nullable Standing at) {
        return new Kept(
                narrative.id(),
                narrative.version(),
                narrative.place(),
                narrative.words(),
                narrative.savedOn(),
                standing(narrative, at),
                at == null ? "" : at.id(),
                at == null ? 0 : at.openFindings(),
                narrative.past());
    }

    private static Standing standing(Narrative narrative, Door.@Nullable Standing at) {
        if (at == null) {
            return Standing.DRAFT;
        }
        return switch (at.state()) {
            case DETECTED, REVIEWED -> Standing.AT_THE_DOOR;
            case RELEASED -> narrative.version() == narrative.handed() ? Standing.OUT : Standing.DRAFT;
            case RECALLED, WITHDRAWN -> Standing.DRAFT;
        };
    }

    @Override
    public Optional<Kept> find(Caller caller, Place place) {
        return of(caller, place.kind(), place.variant()).stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
    }

    private Optional<Narrative> stored(Caller caller, Place place) {
        return rows.of(house.programme(), caller.account()).stream()
                .filter(each -> each.place().equals(place))
                .findFirst();
    }

    @Override
    public Outcome<Kept> write(Caller caller, Place place, int version, Words words) {
        house.doorkeeper().require(caller, House.WRITE);
        DraftRules.require(place);
        List<Outcome.Fault> faults = DraftRules.check(words);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        Optional<Kept> before = find(caller, place);
        if (before.filter(kept -> kept.standing() == Standing.AT_THE_DOOR).isPresent()) {
            return Outcome.refused("", House.say("fault.at-the-door"));
        }
        if (before.map(Kept::version).orElse(0) != version) {
            return before.<Outcome<Kept>>map(Outcome.Stale::new)
                    .orElseGet(() -> Outcome.refused("", House.say("fault.gone")));
        }
        return before.filter(kept -> kept.words().equals(words))
                .<Outcome<Kept>>map(Outcome.Done::new)
                .orElseGet(() -> keep(caller, place, words));
    }

    private Outcome<Kept> keep(Caller caller, Place place, Words words) {
        LocalDate today = house.clock().today();
        boolean kept = stored(caller, place)
                .map(before -> rows.change(caller.account(), before, words, today))
                .orElseGet(() -> rows.add(house.programme(), caller.account(), place, words, today));
        Kept now = find(caller, place).orElseThrow();
        if (!kept) {
            return new Outcome.Stale<>(now);
        }
        house.access().add(caller.account(), House.WRITE, "narrative/" + now.id());
        return new Outcome.Done<>(now);
    }

    @Override
    public Optional<Words> past(Caller caller, Place place, int number) {
        house.doorkeeper().require(caller, House.WRITE);
        return stored(caller, place).flatMap(found -> rows.past(caller.account(), found.id(), number));
    }

    @Override
    public Outcome<Kept> handIn(Caller caller, Place place, int version) {
        Optional<Kept> found = find(caller, place);
        if (found.isEmpty() || found.get().words().isBlank()) {
            return Outcome.refused("fr", House.say("fault.words"));
        }
        Kept kept = found.get();
        if (kept.version() != version) {
            return new Outcome.Stale<>(kept);
        }
        if (kept.standing() != Standing.DRAFT) {
            return Outcome.refused("", House.say("fault.at-the-door"));
        }
        Outcome<String> submitted = house.submit(caller, AuthorWords.NARRATIVE, kept.id(), codes(kept), kept.words());
        if (submitted instanceof Outcome.Refused<String> refused) {
            return new Outcome.Refused<>(refused.faults());
        }
        rows.handIn(caller.account(), stored(caller, place).orElseThrow());
        return new Outcome.Done<>(find(caller, place).orElseThrow());
    }

    private static Map<String, List<String>> codes(Kept kept) {
        Map<String, List<String>> codes = new HashMap<>(Map.of(
                AuthorWords.DELIVERABLE, List.of(kept.place().kind()),
                AuthorWords.PART, List.of(kept.place().part()),
                AuthorWords.EDITION, List.of(Integer.toString(kept.version()))));
        if (!kept.place().variant().isEmpty()) {
            codes.put(AuthorWords.VARIANT, List.of(kept.place().variant()));
        }
        if (kept.words().silent()) {
            codes.put(AuthorWords.SILENT, List.of("yes"));
        }
        return codes;
    }
}
