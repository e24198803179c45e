// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of surveys; ballots are not among them until a survey is sealed. */
@Component
public final class SurveysSchema implements Schema {

    @Override
    public String room() {
        return "surveys";
    }

    @Override
    public List<URL> migrations() {
        return List.of(migration("001-tables.sql"), migration("002-wordings.sql"));
    }

    private static URL migration(String name) {
        return Objects.requireNonNull(SurveysSchema.class.getResource("schema/" + name));
    }
}
