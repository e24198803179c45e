// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Period;

/** What has left, as a test says it; the door can be shut. Permissions are not its business. */
public final class FixedReleases implements Releases {

    private final List<Released> documents;
    private final Evidence evidence;
    private final List<String> withheld = new ArrayList<>();
    private final Map<String, Evidence> surveys = new ConcurrentHashMap<>();
    private final Set<String> recalled = new HashSet<>();
    private boolean shut;

    /** These documents and this evidence, behind an open door. */
    public FixedReleases(List<Released> documents, Evidence evidence) {
        this.documents = List.copyOf(documents);
        this.evidence = evidence;
    }

    /** One session report and the sample tables. */
    public static FixedReleases samples() {
        return new FixedReleases(List.of(ReleasedSamples.sessionReport()), ReleasedSamples.evidence());
    }

    /** From now on the door cannot vouch for anything. */
    public void shut() {
        shut = true;
    }

    @Override
    public List<Released> all(Caller caller, String kind) {
        requireOpen();
        return documents.stream()
                .filter(document -> document.content().kind().equals(kind))
                .filter(document -> !recalled.contains(document.content().id()))
                .toList();
    }

    /** From now on this document has left no more. */
    public void recall(String id) {
        recalled.add(id);
    }

    @Override
    public Set<String> standing(String programme, String kind, Set<String> ids) {
        requireOpen();
        return documents.stream()
                .filter(document -> document.content().kind().equals(kind))
                .map(document -> document.content().id())
                .filter(id -> ids.contains(id) && !recalled.contains(id))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Released> find(Caller caller, String id) {
        requireOpen();
        return documents.stream()
                .filter(document -> document.content().id().equals(id) && !recalled.contains(id))
                .findFirst();
    }

    @Override
    public Evidence evidence(Caller caller, Period period) {
        requireOpen();
        return evidence;
    }

    @Override
    public Optional<Evidence> sheets(Caller caller, String id) {
        requireOpen();
        return Optional.ofNullable(surveys.get(id));
    }

    /** From now on this was released of the survey {@code id}. */
    public FixedReleases survey(String id, Evidence released) {
        surveys.put(id, released);
        return this;
    }

    /** From now on the survey {@code id} is closed, and nothing can be shown of it. */
    public FixedReleases withheld(String id) {
        withheld.add(id);
        return this;
    }

    @Override
    public List<String> surveys(Caller caller) {
        requireOpen();
        return Stream.concat(surveys.keySet().stream(), withheld.stream()).toList();
    }

    private void requireOpen() {
        if (shut) {
            throw new DoorClosed(Message.of(SampleWords.MODULE, "remark"));
        }
    }
}
