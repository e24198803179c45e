// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.Cause;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.internal.ical.BusyTimes;
import org.halqa.planning.internal.store.FeastRows;
import org.halqa.planning.internal.store.LimitRows;

/** Feasts, closures and who holds sessions, in the programme in use. */
final class KeptLimits implements Limits {

    private static final int LONGEST_CLOSURE = 400;

    private final Desk desk;
    private final Journeys journeys;

    KeptLimits(Desk desk) {
        this.desk = desk;
        this.journeys = new Journeys(desk);
    }

    @Override
    public List<Journey> journeys(Caller caller) {
        desk.mayRead(caller);
        return journeys.all();
    }

    @Override
    public Outcome<List<Journey>> keepJourneys(Caller caller, List<Journey> wished) {
        desk.mayWrite(caller);
        return journeys.keep(wished);
    }

    @Override
    public List<Facilitator> facilitators(Caller caller) {
        desk.mayWrite(caller);
        return desk.look().facilitators();
    }

    @Override
    public Outcome<Facilitator> keepOwn(Caller caller, Facilitator wished) {
        desk.mayWrite(caller);
        Facilitator one = new Facilitator(
                caller.account(),
                wished.base(),
                wished.languages(),
                wished.maxPerDay(),
                wished.maxPerWeek(),
                wished.maxTripDays());
        List<Fault> faults = faults(one);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return desk.inTurn(handle -> {
            LimitRows.keep(handle, desk.programme(), one);
            return new Outcome.Done<>(one);
        });
    }

    private List<Fault> faults(Facilitator one) {
        List<Fault> faults = new ArrayList<>();
        List<String> languages = desk.house().programmes().terms(Vocabulary.SESSION_LANGUAGE).stream()
                .map(Term::code)
                .toList();
        if (!zones().contains(one.base())) {
            faults.add(new Fault("base", say("group.zone")));
        }
        if (one.languages().isEmpty() || !languages.containsAll(one.languages())) {
            faults.add(new Fault("languages", say("facilitator.languages")));
        }
        within(faults, "maxPerDay", one.maxPerDay(), 2);
        within(faults, "maxPerWeek", one.maxPerWeek(), 14);
        within(faults, "maxTripDays", one.maxTripDays(), 14);
        return faults;
    }

    private static void within(List<Fault> faults, String field, int value, int most) {
        if (value < 1 || value > most) {
            faults.add(new Fault(field, say("group.number", 1, most)));
        }
    }

    private List<String> zones() {
        return desk.house().programme().zones().stream()
                .map(zone -> zone.code())
                .toList();
    }

    @Override
    public List<Closure> closures(Caller caller) {
        desk.mayWrite(caller);
        return desk.look().closures().stream()
                .filter(closure -> closure.scope() != Scope.FACILITATOR
                        || closure.subject().equals(caller.account()))
                .toList();
    }

    @Override
    public Outcome<Closure> close(Caller caller, Closure wished) {
        desk.mayWrite(caller);
        String subject = wished.scope() == Scope.FACILITATOR ? caller.account() : wished.subject();
        if (wished.to().isBefore(wished.from())
                || wished.to().isAfter(wished.from().plusDays(LONGEST_CLOSURE))) {
            return Outcome.refused("to", say("closure.to"));
        } else if (!exists(wished.scope(), subject)) {
            return Outcome.refused("subject", say("closure.subject"));
        }
        Closure closure = new Closure(
                UUID.randomUUID().toString(),
                wished.scope(),
                subject,
                wished.from(),
                wished.to(),
                wished.slot(),
                wished.cause(),
                false);
        return desk.inTurn(handle -> {
            LimitRows.close(handle, desk.programme(), closure);
            return new Outcome.Done<>(closure);
        });
    }

    private boolean exists(Scope scope, String subject) {
        return switch (scope) {
            case ZONE -> zones().contains(subject);
            case GROUP -> desk.look().group(subject).isPresent();
            case FACILITATOR -> true;
        };
    }

    @Override
    public Outcome<String> open(Caller caller, String id) {
        boolean own = closures(caller).stream().anyMatch(closure -> closure.id().equals(id));
        return !own
                ? Outcome.refused("", say("closure.gone"))
                : desk.inTurn(handle -> {
                    LimitRows.open(handle, desk.programme(), id);
                    return new Outcome.Done<>(id);
                });
    }

    @Override
    public Outcome<Integer> importBusy(Caller caller, byte[] ics) {
        desk.mayWrite(caller);
        Outcome<List<BusyTimes.HalfDay>> read = new BusyTimes(desk.house().clock())
                .read(ics, desk.house().programme().window());
        if (!(read instanceof Outcome.Done<List<BusyTimes.HalfDay>> busy)) {
            return Outcome.refused("file", say("busy.unread"));
        }
        return desk.inTurn(handle -> {
            LimitRows.forgetImported(handle, desk.programme(), caller.account());
            busy.value()
                    .forEach(half -> LimitRows.close(
                            handle,
                            desk.programme(),
                            new Closure(
                                    UUID.randomUUID().toString(),
                                    Scope.FACILITATOR,
                                    caller.account(),
                                    half.day(),
                                    half.day(),
                                    half.slot(),
                                    Cause.FACILITATION,
                                    true)));
            return new Outcome.Done<>(busy.value().size());
        });
    }

    @Override
    public List<Feast> feasts(Caller caller) {
        desk.mayRead(caller);
        return desk.look().feasts();
    }

    @Override
    public Outcome<Feast> keepFeast(Caller caller, Feast wished) {
        desk.mayWrite(caller);
        if (wished.days() < 1 || wished.days() > 7) {
            return Outcome.refused("days", say("group.number", 1, 7));
        } else if (wished.name().fr().length() > 120
                || wished.name().ar().length() > 120
                || wished.name().en().length() > 120) {
            return Outcome.refused("name", say("cost.long", 120));
        }
        String id = wished.id().isEmpty() ? UUID.randomUUID().toString() : wished.id();
        Feast feast = new Feast(id, wished.day(), wished.days(), wished.moon(), wished.decided(), wished.name());
        return desk.inTurn(handle -> {
            boolean known = FeastRows.all(handle, desk.programme()).stream()
                    .anyMatch(one -> one.id().equals(id));
            if (!known && !wished.id().isEmpty()) {
                return Outcome.refused("", say("feast.gone"));
            }
            FeastRows.keep(handle, desk.programme(), feast);
            return new Outcome.Done<>(feast);
        });
    }

    @Override
    public Outcome<String> removeFeast(Caller caller, String id) {
        desk.mayWrite(caller);
        return desk.inTurn(handle -> {
            FeastRows.remove(handle, desk.programme(), id);
            return new Outcome.Done<>(id);
        });
    }
}
