// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.Erasures.Kind;
import org.halqa.sessions.Numerals;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.PrivateNotes.Keyring;
import org.halqa.sessions.PrivateNotes.Note;

/** {@code /sessions/notes} and {@code /sessions/notes/<session>}: private notes. Only ciphertext comes and goes. */
final class NotesPart implements Part {

    private static final Keyring NONE = new Keyring(0, PrivateNotes.LEAST_ROUNDS, "", "", "", "");

    private final PrivateNotes notes;
    private final Erasures erasures;
    private final SessionList list;

    NotesPart(PrivateNotes notes, Erasures erasures, SessionList list) {
        this.notes = notes;
        this.erasures = erasures;
        this.list = list;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return path.size() == 1 ? overview(request, 200, List.of()) : opened(request, path);
    }

    private View opened(PageRequest request, List<String> path) {
        if (path.size() != 2 || !isOwn(request, path.get(1))) {
            return new View.NotFound();
        }
        if (notes.keyring(request.caller()).isEmpty()) {
            return new View.Redirect("/sessions/notes", null);
        }
        return sheet(request, 200, stored(request, path.get(1)), "", List.of());
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        String act = request.field("do").orElse("");
        if (path.size() == 1) {
            return switch (act) {
                case "keyring" -> keyring(request);
                case "forget" -> forget(request);
                default -> overview(request, 200, List.of());
            };
        }
        if (path.size() != 2 || !isOwn(request, path.get(1))) {
            return new View.NotFound();
        }
        return act.equals("erase") ? erase(request, path.get(1)) : keep(request, path.get(1));
    }

    private View keyring(PageRequest request) {
        Outcome<Keyring> outcome = notes.keep(
                request.caller(),
                new Keyring(
                        number(request, "version"),
                        number(request, "rounds"),
                        request.field("salt").orElse(""),
                        request.field("wrapped").orElse(""),
                        request.field("recoverySalt").orElse(""),
                        request.field("recoveryWrapped").orElse("")));
        if (outcome instanceof Outcome.Done<Keyring>) {
            return new View.Redirect("/sessions/notes", Part.say("notes.key.kept"));
        } else if (outcome instanceof Outcome.Stale<Keyring>) {
            return overview(request, 412, List.of(new Fault("", Part.say("notes.key.changed"))));
        }
        return overview(request, 422, ((Outcome.Refused<Keyring>) outcome).faults());
    }

    private View forget(PageRequest request) {
        if (request.field("sure").isEmpty()) {
            return overview(request, 422, List.of(new Fault("sure", Part.say("notes.forget.sure"))));
        }
        notes.forget(request.caller());
        return new View.Redirect("/sessions/notes", Part.say("notes.forgotten"));
    }

    private View erase(PageRequest request, String about) {
        notes.erase(request.caller(), about);
        return new View.Redirect("/sessions/notes", Part.say("notes.erased"));
    }

    private View keep(PageRequest request, String about) {
        String sealed = request.field("sealed").orElse("");
        Outcome<Note> outcome = notes.keep(request.caller(), new Note(about, number(request, "version"), sealed));
        if (outcome instanceof Outcome.Done<Note>) {
            return new View.Redirect("/sessions/notes/" + about, Part.say("notes.kept"));
        } else if (outcome instanceof Outcome.Stale<Note> stale) {
            Note mine = new Note(about, stale.current().version(), sealed);
            return sheet(request, 412, mine, stale.current().sealed(), List.of());
        }
        Note again = new Note(about, stored(request, about).version(), sealed);
        return sheet(request, 422, again, "", ((Outcome.Refused<Note>) outcome).faults());
    }

    private Note stored(PageRequest request, String about) {
        return notes.find(request.caller(), about).orElseGet(() -> new Note(about, 0, ""));
    }

    private boolean isOwn(PageRequest request, String about) {
        return about.equals(PrivateNotes.NOTEBOOK) || row(request, about).isPresent();
    }

    private Optional<Row> row(PageRequest request, String session) {
        return list.all(request.caller()).stream()
                .filter(row -> row.id().equals(session))
                .findFirst();
    }

    private View overview(PageRequest request, int status, List<Fault> faults) {
        Optional<Keyring> keyring = notes.keyring(request.caller());
        List<String> subjects = notes.subjects(request.caller());
        Map<String, Object> model = new HashMap<>();
        model.put("ring", keyring.orElse(NONE));
        model.put("ready", keyring.isPresent());
        model.put("faults", faults);
        model.put(
                "days",
                Objects.requireNonNull(
                        erasures.register(request.caller()).days().get(Kind.NOTE)));
        model.put("notebook", subjects.contains(PrivateNotes.NOTEBOOK));
        model.put(
                "rows",
                list.all(request.caller()).stream()
                        .map(row -> Map.of("row", row, "noted", subjects.contains(row.id())))
                        .toList());
        return new View.Page(status, "notes", Part.title(), model);
    }

    private View sheet(PageRequest request, int status, Note note, String other, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("ring", notes.keyring(request.caller()).orElse(NONE));
        model.put("note", note);
        model.put("other", other);
        model.put("faults", faults);
        model.put("rows", row(request, note.about()).stream().toList());
        return new View.Page(status, "note", Part.title(), model);
    }

    private static int number(PageRequest request, String field) {
        return request.field(field).flatMap(Numerals::number).orElse(0);
    }
}
