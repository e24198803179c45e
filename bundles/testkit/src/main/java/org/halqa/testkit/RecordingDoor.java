// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;

/** A door that keeps what is handed in, finds nothing, and stands as a test says. */
public final class RecordingDoor implements Door {

    private final List<Submission> submissions = new ArrayList<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final String word;
    private volatile boolean shut;

    /** A door that finds nothing. */
    public RecordingDoor() {
        this("");
    }

    private RecordingDoor(String word) {
        this.word = word;
    }

    @Override
    public synchronized Outcome<String> submit(Caller caller, Submission submission) {
        submissions.add(submission);
        String id = "submission-" + submissions.size();
        standings.put(submission.source(), new Standing(id, submission.source(), State.DETECTED, 0));
        return new Outcome.Done<>(id);
    }

    /** Everything that was handed in. */
    public synchronized List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /** Moves what was handed in for {@code source} on. */
    public synchronized void stand(String source, State state) {
        standings.computeIfPresent(source, (key, at) -> new Standing(at.id(), source, state, at.openFindings()));
    }

    @Override
    public synchronized Optional<Standing> standing(Caller caller, String source) {
        return Optional.ofNullable(standings.get(source));
    }

    @Override
    public synchronized List<Standing> standings(Caller caller, List<String> sources) {
        return standings.values().stream()
                .filter(standing -> sources.contains(standing.source()))
                .toList();
    }

    /** The same kind of door, empty, that objects to one word. */
    public RecordingDoor finding(String word) {
        return new RecordingDoor(word);
    }

    /** From now on it cannot look at words. */
    public RecordingDoor shut() {
        shut = true;
        return this;
    }

    @Override
    public List<Finding> look(Caller caller, String text, String language) {
        return lint(caller, text, language);
    }

    @Override
    public List<Finding> hint(Caller caller, String text, String language) {
        return lint(caller, text, language);
    }

    @Override
    public List<Finding> lint(Caller caller, String text, String language) {
        if (shut) {
            throw new DoorClosed(Message.of("door", "closed"));
        }
        int start = word.isEmpty() ? -1 : text.indexOf(word);
        return start < 0
                ? List.of()
                : List.of(new Finding(
                        start,
                        start + word.length(),
                        Finding.Kind.PERSON,
                        Finding.Treatment.MASK,
                        "word",
                        Message.of("door", "reason.word"),
                        "…"));
    }
}
