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
        return List.of(script("001-tables"), script("002-comments"));
    }

    private static URL script(String name) {
        return Objects.requireNonNull(ReportingSchema.class.getResource("schema/" + name + ".sql"));
    }
}
