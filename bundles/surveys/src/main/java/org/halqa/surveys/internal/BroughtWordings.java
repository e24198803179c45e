// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Wordings;
import org.halqa.surveys.internal.plan.Worded;
import org.halqa.surveys.internal.store.WordingRows;
import org.halqa.surveys.spi.Licence.Policy;
import org.halqa.surveys.spi.SurveyInstrument;

/** Wordings in the database, and instruments with them. */
final class BroughtWordings implements Wordings {

    private static final String MANAGE = "instruments.manage";
    private static final int LONGEST = 500;

    private final House house;
    private final WordingRows rows;
    private final Supplier<List<SurveyInstrument>> shipped;

    /** @param shipped each instrument once, as it comes */
    BroughtWordings(House house, WordingRows rows, Supplier<List<SurveyInstrument>> shipped) {
        this.house = house;
        this.rows = rows;
        this.shipped = shipped;
    }

    /** All instruments, with the words that were brought. */
    List<SurveyInstrument> worded() {
        Map<String, Map<String, Line>> words = rows.all();
        return shipped.get().stream()
                .map(each -> words.containsKey(each.id()) && isKeyOnly(each)
                        ? (SurveyInstrument) new Worded(each, words.get(each.id()))
                        : each)
                .toList();
    }

    private static boolean isKeyOnly(SurveyInstrument instrument) {
        return instrument.licence().policy() == Policy.KEY_ONLY;
    }

    @Override
    public List<State> all(Caller caller) {
        house.doorkeeper().require(caller, MANAGE);
        Set<String> brought = rows.all().keySet();
        return keyOnly()
                .map(each -> new State(each, brought.contains(each.id())))
                .toList();
    }

    private Stream<SurveyInstrument> keyOnly() {
        return shipped.get().stream().filter(BroughtWordings::isKeyOnly);
    }

    private Optional<SurveyInstrument> find(String id) {
        return keyOnly().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public List<String> codes(Caller caller, String instrument) {
        house.doorkeeper().require(caller, MANAGE);
        return find(instrument).map(BroughtWordings::codes).orElseGet(List::of);
    }

    private static List<String> codes(SurveyInstrument instrument) {
        Stream<String> steps = instrument.items().stream()
                .flatMap(item -> item.scale().steps().stream())
                .map(step -> STEP + step.value())
                .distinct();
        Stream<String> items = instrument.items().stream().map(item -> item.id());
        return Stream.of(Stream.of(LEAD), steps, items).flatMap(each -> each).toList();
    }

    @Override
    public Outcome<String> bring(Caller caller, String instrument, List<Line> lines, boolean licensed) {
        house.doorkeeper().require(caller, MANAGE);
        Optional<SurveyInstrument> found = find(instrument);
        if (found.isEmpty()) {
            return HandingOut.refused("", "plan.instrument.gone", instrument);
        }
        List<Fault> faults = faults(found.get(), lines, licensed);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        rows.replace(
                instrument, lines.stream().filter(line -> !line.fr().isBlank()).toList());
        house.access().add(caller.account(), MANAGE, "instrument/" + instrument + "/licence-confirmed");
        return new Outcome.Done<>(instrument);
    }

    private static List<Fault> faults(SurveyInstrument instrument, List<Line> lines, boolean licensed) {
        List<Fault> faults = new ArrayList<>();
        if (!licensed) {
            faults.add(fault("licensed", "wording.licence"));
        }
        List<String> codes = codes(instrument);
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            if (!codes.contains(line.code()) || !seen.add(line.code())) {
                faults.add(fault("lines", "wording.code", line.code()));
            } else if (Stream.of(line.fr(), line.ar(), line.en()).anyMatch(words -> words.length() > LONGEST)) {
                faults.add(fault("lines", "wording.long", line.code(), LONGEST));
            }
        }
        instrument.items().stream()
                .map(item -> item.id())
                .filter(id -> lines.stream()
                        .noneMatch(line -> line.code().equals(id)
                                && !line.fr().isBlank()
                                && !line.ar().isBlank()))
                .forEach(id -> faults.add(fault("lines", "wording.missing", id)));
        return faults;
    }

    private static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of("surveys", key, arguments));
    }

    @Override
    public Outcome<String> takeAway(Caller caller, String instrument) {
        house.doorkeeper().require(caller, MANAGE);
        rows.replace(instrument, List.of());
        house.access().add(caller.account(), MANAGE, "instrument/" + instrument + "/taken-away");
        return new Outcome.Done<>(instrument);
    }
}
