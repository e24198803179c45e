// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.internal.desk.Examination;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.search.Found;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.anonymisation.internal.store.ReviewRows;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** The private side of the door: documents come in, are searched and wait. */
final class GuardedDoor implements Door {

    private final House house;
    private final ReviewRows rows;
    private final Examination examination;

    GuardedDoor(House house, ReviewRows rows, Examination examination) {
        this.house = house;
        this.rows = rows;
        this.examination = examination;
    }

    @Override
    public Outcome<String> submit(Caller caller, Submission raw) {
        house.doorkeeper().require(caller, "door.submit");
        if (!caller.account().equals(raw.author())) {
            throw new NotForThisRole("door.submit");
        }
        Submission submission = SubmissionRules.checked(raw);
        Sheet sheet = examination.first(submission).sheet();
        String id = UUID.randomUUID().toString();
        Entry entry = new Entry(
                id,
                submission.kind(),
                submission.source(),
                submission.programme(),
                submission.author(),
                State.DETECTED,
                1,
                sheet.open(),
                "",
                Optional.of(sheet));
        if (!rows.add(entry, sheet, house.clock().today(), sheet.marks())) {
            return Outcome.refused("", Message.of(Search.MODULE, "fault.standing"));
        }
        house.access().add(caller.account(), "door.submit", "document/" + id);
        return new Outcome.Done<>(id);
    }

    @Override
    public Optional<Standing> standing(Caller caller, String source) {
        house.doorkeeper().require(caller, "door.submit");
        return rows.latest(caller.account(), source).map(GuardedDoor::standing);
    }

    @Override
    public List<Standing> standings(Caller caller, List<String> sources) {
        house.doorkeeper().require(caller, "door.submit");
        return sources.stream()
                .flatMap(source -> rows.latest(caller.account(), source).stream())
                .map(GuardedDoor::standing)
                .toList();
    }

    private static Standing standing(Entry entry) {
        return new Standing(entry.id(), entry.source(), entry.state(), entry.open());
    }

    @Override
    public List<Finding> look(Caller caller, String text, String language) {
        if (house.doorkeeper().allows(caller, "door.submit")) {
            return lint(caller, text, language);
        }
        house.doorkeeper().require(caller, "door.lint");
        return whole(examination.looks(text, language));
    }

    @Override
    public List<Finding> lint(Caller caller, String text, String language) {
        house.doorkeeper().require(caller, "door.lint");
        List<Finding> findings = new ArrayList<>(whole(examination.words(text, language)));
        findings.addAll(examination.people(text, language));
        findings.sort(Comparator.comparingInt(Finding::start));
        return findings;
    }

    @Override
    public List<Finding> hint(Caller caller, String text, String language) {
        house.doorkeeper().require(caller, "door.lint");
        return examination.looks(text, language).findings();
    }

    private static List<Finding> whole(Found found) {
        if (!found.obstacles().isEmpty()) {
            throw new DoorClosed(found.obstacles().get(0));
        }
        return found.findings();
    }
}
