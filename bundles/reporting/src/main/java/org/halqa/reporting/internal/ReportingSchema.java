// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of reporting. */
@Component
public final class ReportingSchema implements Schema {

    @Override
    public String room() {
        return "reporting";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(ReportingSchema.class.getResource("schema/001-tables.sql")));
    }
}
