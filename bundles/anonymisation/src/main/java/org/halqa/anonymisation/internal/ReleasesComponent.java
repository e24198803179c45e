// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.Caller;
import org.halqa.model.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What has left, as a service. */
@Component
public final class ReleasesComponent implements Releases {

    private final Releases releases;

    @Activate
    public ReleasesComponent(@Reference DoorWorks works) {
        this.releases = works.parts().releases();
    }

    @Override
    public List<Released> all(Caller caller, String kind) {
        return releases.all(caller, kind);
    }

    @Override
    public Set<String> standing(String programme, String kind, Set<String> ids) {
        return releases.standing(programme, kind, ids);
    }

    @Override
    public Optional<Released> find(Caller caller, String id) {
        return releases.find(caller, id);
    }

    @Override
    public Evidence evidence(Caller caller, Period period) {
        return releases.evidence(caller, period);
    }

    @Override
    public Optional<Evidence> sheets(Caller caller, String id) {
        return releases.sheets(caller, id);
    }

    @Override
    public List<String> surveys(Caller caller) {
        return releases.surveys(caller);
    }
}
