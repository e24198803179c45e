// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of individual support. */
@Component
public final class SupportSchema implements Schema {

    @Override
    public String room() {
        return "support";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(SupportSchema.class.getResource("schema/001-tables.sql")));
    }
}
