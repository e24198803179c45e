// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.MissionGuard;

/** The programme in use, on the database. */
class StoredProgrammes implements Programmes {

    private static final String WRITE = "programme.write";

    private final Library library;
    private final Glossary glossary;
    private final Doorkeeper doorkeeper;
    private final AccessRecord record;

    StoredProgrammes(Library library, Doorkeeper doorkeeper, AccessRecord record) {
        this.library = library;
        this.glossary = new Glossary(library);
        this.doorkeeper = doorkeeper;
        this.record = record;
    }

    @Override
    public Programme current() {
        return library.snapshot().current();
    }

    @Override
    public Outcome<Programme> change(Caller caller, Edit edit) {
        doorkeeper.require(caller, WRITE);
        Optional<Programme> stored =
                library.snapshot().programme(edit.programme()).map(ProgrammeTables.Row::programme);
        if (stored.isEmpty()) {
            return Outcome.refused("", Message.of(Say.MODULE, "fault.gone"));
        }
        if (stored.get().version() != edit.version()) {
            lowered(caller, stored.get(), edit, "stale");
            return new Outcome.Stale<>(stored.get());
        }
        lowered(caller, stored.get(), edit, "refused");
        List<Fault> faults = EditRules.faults(stored.get(), edit);
        if (faults.isEmpty() && EditRules.shorter(stored.get(), edit)) {
            faults = leftOut(stored.get(), edit);
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        boolean changed = library.programmes(tables -> tables.change(edit));
        Programme now = library.snapshot()
                .programme(edit.programme())
                .map(ProgrammeTables.Row::programme)
                .orElse(stored.get());
        if (!changed) {
            return new Outcome.Stale<>(now);
        }
        record.add(caller.account(), WRITE, "programme/" + edit.programme());
        return new Outcome.Done<>(now);
    }

    /**
     * Whoever tries to lower a threshold is refused, and the record says which, and to what.
     *
     * @param why {@code stale} for who was too late and may not have seen what stands, {@code refused} for all others
     */
    private void lowered(Caller caller, Programme stored, Edit edit, String why) {
        List<String> tried = new ArrayList<>();
        String programme = "programme/" + edit.programme() + "/" + why;
        if (edit.threshold() < stored.threshold()) {
            tried.add(programme + "/threshold/" + edit.threshold());
        }
        if (edit.managerThreshold() < stored.managerThreshold()) {
            tried.add(programme + "/managerThreshold/" + edit.managerThreshold());
        }
        if (!tried.isEmpty()) {
            record.addAll(caller.account(), WRITE, tried);
        }
    }

    /** What rooms have planned or held beyond the mission that is wished: the first that each field meets. */
    private List<Fault> leftOut(Programme stored, Edit edit) {
        Map<String, Fault> first = new LinkedHashMap<>();
        guards().stream()
                .flatMap(guard -> guard.leftOut(stored, edit.last(), edit.days()).stream())
                .forEach(fault -> first.putIfAbsent(fault.field(), fault));
        return List.copyOf(first.values());
    }

    /** Rooms to ask before a mission becomes shorter. */
    List<MissionGuard> guards() {
        return List.of();
    }

    @Override
    public List<Term> terms(Vocabulary vocabulary) {
        return glossary.terms(vocabulary);
    }

    @Override
    public List<Term> details(Vocabulary vocabulary, String code) {
        return glossary.details(vocabulary, code);
    }

    @Override
    public List<Labels> formerLabels(Vocabulary vocabulary, String code) {
        return glossary.formerLabels(vocabulary, code);
    }

    @Override
    public Optional<Term> term(Vocabulary vocabulary, String code) {
        return glossary.term(vocabulary, code);
    }

    @Override
    public Outcome<Term> add(Caller caller, Vocabulary vocabulary, String code, Labels labels) {
        doorkeeper.require(caller, WRITE);
        return recorded(caller, vocabulary, glossary.add(vocabulary, code, labels));
    }

    @Override
    public Outcome<Term> relabel(Caller caller, Vocabulary vocabulary, String code, Labels read, Labels labels) {
        doorkeeper.require(caller, WRITE);
        return recorded(caller, vocabulary, glossary.relabel(vocabulary, code, read, labels));
    }

    @Override
    public Outcome<Term> retire(Caller caller, Vocabulary vocabulary, String code, boolean retired) {
        doorkeeper.require(caller, WRITE);
        return recorded(caller, vocabulary, glossary.retire(vocabulary, code, retired));
    }

    @Override
    public Optional<Zone> zone(String spelling) {
        return library.snapshot().zones().find(spelling);
    }

    @Override
    public Optional<Organisation> organisation(String code) {
        return current().organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .findFirst();
    }

    private Outcome<Term> recorded(Caller caller, Vocabulary vocabulary, Outcome<Term> outcome) {
        if (outcome instanceof Outcome.Done<Term> done) {
            record.add(
                    caller.account(),
                    WRITE,
                    "term/" + vocabulary.name() + "." + done.value().code());
        }
        return outcome;
    }
}
