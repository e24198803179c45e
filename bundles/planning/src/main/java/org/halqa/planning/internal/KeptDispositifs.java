// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.internal.store.SchemeRows;
import org.halqa.planning.internal.store.SchemeRows.Kept;
import org.halqa.reporting.SchemeWords;
import org.jspecify.annotations.Nullable;

/** The scheme of the programme in use, version by version. */
final class KeptDispositifs implements Dispositifs {

    private static final int LONGEST = 4_000;
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

    private final Desk desk;
    private final SchemeRows rows;
    private final Supplier<@Nullable Door> door;

    KeptDispositifs(Desk desk, SchemeRows rows, Supplier<@Nullable Door> door) {
        this.desk = desk;
        this.rows = rows;
        this.door = door;
    }

    @Override
    public List<Version> versions(Caller caller) {
        desk.mayWrite(caller);
        return all().stream().map(kept -> version(caller, kept)).toList();
    }

    private List<Kept> all() {
        return desk.inTransaction(handle -> rows.all(handle, desk.programme()));
    }

    private Version version(Caller caller, Kept kept) {
        Door now = door.get();
        Optional<Door.Standing> standing = now == null || !kept.author().equals(caller.account())
                ? Optional.empty()
                : now.standing(caller, kept.id());
        Standing far = standing.map(at -> switch (at.state()) {
                    case DETECTED, REVIEWED -> Standing.AT_THE_DOOR;
                    case RELEASED -> Standing.RELEASED;
                    case RECALLED, WITHDRAWN -> Standing.KEPT;
                })
                .orElse(Standing.KEPT);
        return new Version(
                kept.number(),
                kept.on(),
                kept.text(),
                far,
                standing.map(Door.Standing::id).orElse(""));
    }

    @Override
    public Outcome<Version> keep(Caller caller, int read, Text text) {
        desk.mayWrite(caller);
        List<String> parts = List.of(text.groups(), text.rhythm(), text.charter(), text.tools(), text.followUp());
        if (!LANGUAGES.contains(text.language())) {
            return Outcome.refused("language", say("scheme.language"));
        } else if (parts.stream().allMatch(String::isBlank)) {
            return Outcome.refused("", say("scheme.empty"));
        } else if (parts.stream().anyMatch(part -> part.length() > LONGEST)) {
            return Outcome.refused("", say("cost.long", LONGEST));
        }
        Kept next = new Kept(
                UUID.randomUUID().toString(),
                read + 1,
                caller.account(),
                desk.house().clock().today(),
                text);
        Kept sealed = rows.sealed(next);
        boolean newest = desk.inTurn(handle -> {
            int last = rows.all(handle, desk.programme()).stream()
                    .mapToInt(Kept::number)
                    .max()
                    .orElse(0);
            if (last == read) {
                rows.add(handle, desk.programme(), sealed);
            }
            return last == read;
        });
        if (!newest) {
            rows.shredAll(List.of(next));
            return new Outcome.Stale<>(version(caller, all().get(0)));
        }
        return new Outcome.Done<>(version(caller, next));
    }

    @Override
    public Outcome<Version> handOver(Caller caller) {
        desk.mayWrite(caller);
        Door now = door.get();
        Optional<Kept> newest = all().stream().findFirst();
        if (now == null) {
            return Outcome.refused("", say("scheme.door"));
        } else if (newest.isEmpty()) {
            return Outcome.refused("", say("scheme.empty"));
        } else if (version(caller, newest.get()).standing() != Standing.KEPT) {
            return Outcome.refused("", say("scheme.there"));
        }
        Kept kept = newest.get();
        try {
            return now.submit(caller, submission(caller, kept)) instanceof Outcome.Refused<String> refused
                    ? new Outcome.Refused<>(refused.faults())
                    : new Outcome.Done<>(version(caller, kept));
        } catch (DoorClosed closed) {
            return Outcome.refused("", closed.reason());
        }
    }

    private Submission submission(Caller caller, Kept kept) {
        Text text = kept.text();
        List<Passage> passages = Stream.of(
                        passage(text, SchemeWords.GROUPS, text.groups()),
                        passage(text, SchemeWords.RHYTHM, text.rhythm()),
                        passage(text, SchemeWords.CHARTER, text.charter()),
                        passage(text, SchemeWords.TOOLS, text.tools()),
                        passage(text, SchemeWords.FOLLOW_UP, text.followUp()))
                .filter(passage -> !passage.text().isBlank())
                .toList();
        return new Submission(
                SchemeWords.KIND,
                kept.id(),
                desk.programme(),
                caller.account(),
                Map.of("version", List.of(Integer.toString(kept.number()))),
                passages,
                List.of(),
                "");
    }

    private static Passage passage(Text text, String field, String words) {
        return new Passage(field, say("scheme." + field), text.language(), words);
    }
}
