// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of the calendar. */
@Component
public final class PlanningSchema implements Schema {

    @Override
    public String room() {
        return "planning";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of(
                        "001-tables",
                        "002-scheme",
                        "003-link-zones",
                        "004-journeys",
                        "005-feed-scope",
                        "006-group-feed")
                .map(name -> Objects.requireNonNull(PlanningSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
