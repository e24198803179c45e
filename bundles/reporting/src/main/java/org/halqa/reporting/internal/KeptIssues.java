// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports.Deliverable;
import org.halqa.reporting.Reports.Document;
import org.halqa.reporting.Reports.Outline;
import org.halqa.reporting.internal.IssueWork.Task;
import org.halqa.reporting.internal.store.IssueRows;
import org.halqa.reporting.internal.store.IssueRows.Content;
import org.halqa.reporting.internal.store.IssueRows.Draft;

/** Issues in the tables, and those that are being written. */
final class KeptIssues implements Issues {

    private static final String ISSUE = "reports.issue";
    private static final String READ = "issues.read";
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);
    private static final long REMEMBERED = TimeUnit.HOURS.toNanos(1);

    /** The services it calls. */
    record Services(Doorkeeper doorkeeper, AccessRecord record, Programmes programmes, CivilClock clock) {}

    private final Services services;
    private final ShelvedReports reports;
    private final IssueRows rows;
    private final Map<String, IssueWork> works = new ConcurrentHashMap<>();

    KeptIssues(Services services, ShelvedReports reports, IssueRows rows) {
        this.services = services;
        this.reports = reports;
        this.rows = rows;
    }

    @Override
    public List<Issue> issued(Caller caller) {
        services.doorkeeper().require(caller, READ);
        return rows.of(services.programmes().current().id()).stream()
                .filter(issue -> open(caller, issue.audience()))
                .toList();
    }

    /** Who reads reports reads them all; others what was written for their like. */
    private boolean open(Caller caller, Audience audience) {
        return services.doorkeeper().allows(caller, "reports.read")
                || caller.is(Role.LINE_MANAGER) && audience == Audience.LINE_MANAGERS
                || caller.is(Role.FOCAL_POINT) && audience == Audience.CONSORTIUM
                || caller.is(Role.DONOR) && audience == Audience.DONORS;
    }

    @Override
    public Optional<Issue> find(Caller caller, String id) {
        return issued(caller).stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Document> file(Caller caller, String id, String language, String format) {
        Optional<File> line = find(caller, id).stream()
                .flatMap(issue -> issue.files().stream())
                .filter(file ->
                        file.language().equals(language) && file.format().equals(format))
                .findFirst();
        if (line.isEmpty()) {
            return refused("file", "issue.no-file");
        }
        File file = line.get();
        byte[] bytes = rows.bytes(id, language, format).orElseThrow();
        if (!Hash.of(bytes).equals(file.hash())) {
            throw new IllegalStateException("a file of issue " + id + " does not have its hash");
        }
        services.record().add(caller.account(), READ, "issue/" + id);
        return new Outcome.Done<>(new Document(file.fileName(), file.mediaType(), bytes));
    }

    @Override
    public Outcome<String> issue(Caller caller, String kind, String variant) {
        services.doorkeeper().require(caller, ISSUE);
        List<Task> tasks = new ArrayList<>();
        List<OfferedFormat> formats = reports.fitting(kind);
        for (Locale language : LANGUAGES) {
            Outcome<Outline> outlined = reports.outline(caller, kind, variant, language);
            if (!(outlined instanceof Outcome.Done<Outline> done)) {
                return Outcomes.map(outlined, outline -> "");
            }
            if (!done.value().gaps().isEmpty()) {
                return gaps(done.value());
            }
            Report report = done.value().report();
            formats.forEach(format -> tasks.add(new Task(report, format)));
        }
        return tasks.isEmpty() ? refused("format", "issue.no-format") : start(caller, kind, variant, tasks);
    }

    private Outcome<String> start(Caller caller, String kind, String variant, List<Task> tasks) {
        works.values().removeIf(work -> work.over(REMEMBERED));
        String id = UUID.randomUUID().toString();
        Audience audience = reports.deliverables(caller).stream()
                .filter(each -> each.kind().equals(kind))
                .map(Deliverable::audience)
                .findFirst()
                .orElse(Audience.COORDINATION);
        String programme = services.programmes().current().id();
        IssueWork work = new IssueWork(
                caller.account(),
                tasks,
                task -> reports.write(task.report(), variant, task.format()),
                contents -> keep(caller, programme, kind, variant, audience, contents));
        works.put(id, work);
        Thread thread = new Thread(work, "halqa-issue");
        thread.setDaemon(true);
        thread.start();
        return new Outcome.Done<>(id);
    }

    private Issue keep(
            Caller caller, String programme, String kind, String variant, Audience audience, List<Content> contents) {
        String hash =
                Hash.of(contents.stream().map(content -> content.file().hash()).toList());
        String id = UUID.randomUUID().toString();
        Issue kept = rows.add(
                new Draft(id, programme, kind, variant, services.clock().today(), caller.account(), audience, hash),
                contents);
        services.record().add(caller.account(), ISSUE, "issue/" + id);
        return kept;
    }

    @Override
    public Optional<Progress> progress(Caller caller, String work) {
        return mine(caller, work).map(IssueWork::progress);
    }

    @Override
    public void cancel(Caller caller, String work) {
        mine(caller, work).ifPresent(IssueWork::cancel);
    }

    private Optional<IssueWork> mine(Caller caller, String work) {
        return Optional.ofNullable(works.get(work)).filter(found -> found.belongsTo(caller.account()));
    }

    private static Outcome<String> gaps(Outline outline) {
        return new Outcome.Refused<>(outline.gaps().stream()
                .map(part -> new Outcome.Fault(part.id(), Message.of(ReportsPack.MODULE, "issue.gap", part.heading())))
                .toList());
    }

    private static <T> Outcome<T> refused(String field, String key) {
        return Outcome.refused(field, Message.of(ReportsPack.MODULE, key));
    }
}
