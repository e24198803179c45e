// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Reports.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Issues}. */
@Component(service = Issues.class)
public final class IssuesComponent implements Issues {

    private final Issues issues;

    /** Called by Declarative Services. */
    @Activate
    public IssuesComponent(@Reference ReportingComponent reporting) {
        this.issues = reporting.desk().issues();
    }

    @Override
    public List<Issue> issued(Caller caller) {
        return issues.issued(caller);
    }

    @Override
    public Optional<Issue> find(Caller caller, String id) {
        return issues.find(caller, id);
    }

    @Override
    public Outcome<Document> file(Caller caller, String id, String language, String format) {
        return issues.file(caller, id, language, format);
    }

    @Override
    public Outcome<String> issue(Caller caller, String kind, String variant) {
        return issues.issue(caller, kind, variant);
    }

    @Override
    public Optional<Progress> progress(Caller caller, String work) {
        return issues.progress(caller, work);
    }

    @Override
    public void cancel(Caller caller, String work) {
        issues.cancel(caller, work);
    }
}
