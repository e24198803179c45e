// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Reports;

/** An archive with one note for the organisations, and work that stands as a test says. */
final class FixedIssues implements Issues {

    static final String ID = "4d1e0c55-0000-4000-8000-000000000001";
    static final Issue NOTE = new Issue(
            ID,
            "methodological-note",
            "",
            1,
            LocalDate.of(2026, 11, 20),
            Audience.CONSORTIUM,
            "a".repeat(64),
            List.of(
                    new File("ar", "fiche", "mudhakkira-0001-ar.txt", "text/plain", 2048, "b".repeat(64)),
                    new File("fr", "fiche", "note-0001-fr.txt", "text/plain", 2048, "c".repeat(64))));

    final List<String> asked = new ArrayList<>();
    Progress progress = new Progress(State.RUNNING, 2, 6, "", List.of());
    boolean refuses;

    @Override
    public List<Issue> issued(Caller caller) {
        return List.of(NOTE);
    }

    @Override
    public Optional<Issue> find(Caller caller, String id) {
        return issued(caller).stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Reports.Document> file(Caller caller, String id, String language, String format) {
        return language.equals("fr") && format.equals("fiche")
                ? new Outcome.Done<>(new Reports.Document("note-0001-fr.txt", "text/plain", new byte[] {1, 2}))
                : Outcome.refused("file", Message.of("reports", "issue.no-file"));
    }

    @Override
    public Outcome<String> issue(Caller caller, String kind, String variant) {
        asked.add("issue " + kind + "/" + variant);
        return refuses
                ? Outcome.refused("analysis", Message.of("reports", "issue.no-format"))
                : new Outcome.Done<>("work-1");
    }

    @Override
    public Optional<Progress> progress(Caller caller, String work) {
        return work.equals("work-1") ? Optional.of(progress) : Optional.empty();
    }

    @Override
    public void cancel(Caller caller, String work) {
        asked.add("cancel " + work);
    }
}
