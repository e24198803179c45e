// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Issues.File;
import org.halqa.reporting.Issues.Issue;
import org.halqa.reporting.Issues.Progress;
import org.halqa.reporting.Issues.State;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports.Document;
import org.halqa.reporting.internal.store.IssueRows.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the files of one issue, one after the other, and hands them over at the end, or none of them. What is to be written
 * is composed before it starts, so that all files say the same. Safe on any thread.
 */
final class IssueWork implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(IssueWork.class);

    /** One file to write. */
    record Task(Report report, OfferedFormat format) {}

    /** Whose work it is; only they hear of it. */
    private final String account;

    private final List<Task> tasks;
    private final Function<Task, Outcome<Document>> press;
    private final Function<List<Content>, Issue> archive;
    private final List<Message> remarks = new ArrayList<>();
    private State state = State.RUNNING;
    private int done;
    private String issue = "";
    private boolean cancelled;
    private long ended = Long.MAX_VALUE;

    IssueWork(
            String account,
            List<Task> tasks,
            Function<Task, Outcome<Document>> press,
            Function<List<Content>, Issue> archive) {
        this.account = account;
        this.tasks = List.copyOf(tasks);
        this.press = press;
        this.archive = archive;
    }

    @Override
    public void run() {
        try {
            List<Content> contents = new ArrayList<>();
            for (Task task : tasks) {
                if (stopped()) {
                    end(State.CANCELLED, "");
                    return;
                }
                write(task, contents);
            }
            end(contents);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Issuing failed: {}", Trace.of(e));
            remark(Message.of(ReportsPack.MODULE, "issue.failed"));
            end(State.FAILED, "");
        }
    }

    private void write(Task task, List<Content> contents) {
        Outcome<Document> outcome = press.apply(task);
        if (outcome instanceof Outcome.Done<Document> written) {
            contents.add(content(task, written.value()));
        } else if (outcome instanceof Outcome.Refused<Document> refused) {
            refused.faults().forEach(fault -> remark(fault.reason()));
        }
        step();
    }

    private static Content content(Task task, Document document) {
        File file = new File(
                task.report().language().getLanguage(),
                task.format().choice().id(),
                document.fileName(),
                document.mediaType(),
                document.content().length,
                Hash.of(document.content()));
        return new Content(file, document.content());
    }

    private void end(List<Content> contents) {
        if (contents.isEmpty() || stopped()) {
            end(contents.isEmpty() ? State.FAILED : State.CANCELLED, "");
            return;
        }
        end(State.DONE, archive.apply(contents).id());
    }

    private synchronized void end(State end, String id) {
        state = end;
        issue = id;
        ended = System.nanoTime();
    }

    private synchronized void remark(Message remark) {
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    private synchronized void step() {
        done++;
    }

    private synchronized boolean stopped() {
        return cancelled;
    }

    synchronized void cancel() {
        cancelled = true;
    }

    boolean belongsTo(String caller) {
        return account.equals(caller);
    }

    /** True when it ended more than {@code nanos} ago. */
    synchronized boolean over(long nanos) {
        return state != State.RUNNING && System.nanoTime() - ended > nanos;
    }

    synchronized Progress progress() {
        return new Progress(state, done, tasks.size(), issue, remarks);
    }
}
