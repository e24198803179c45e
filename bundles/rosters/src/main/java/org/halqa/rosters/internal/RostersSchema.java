// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of rosters, links and groups. */
@Component
public final class RostersSchema implements Schema {

    @Override
    public String room() {
        return "rosters";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(RostersSchema.class.getResource("schema/001-tables.sql")));
    }
}
