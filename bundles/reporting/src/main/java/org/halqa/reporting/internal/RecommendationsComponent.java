// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.reporting.Recommendations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Recommendations}. */
@Component(service = Recommendations.class)
public final class RecommendationsComponent implements Recommendations {

    private final Recommendations recommendations;

    /** Called by Declarative Services. */
    @Activate
    public RecommendationsComponent(@Reference ReportingComponent reporting) {
        this.recommendations = reporting.desk().recommendations();
    }

    @Override
    public List<Recommendation> all(Caller caller) {
        return recommendations.all(caller);
    }

    @Override
    public Outcome<Recommendation> follow(Caller caller, String released, Status status) {
        return recommendations.follow(caller, released, status);
    }
}
