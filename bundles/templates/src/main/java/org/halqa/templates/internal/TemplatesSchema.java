// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of templates. */
@Component
public final class TemplatesSchema implements Schema {

    @Override
    public String room() {
        return "templates";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(TemplatesSchema.class.getResource("schema/001-tables.sql")));
    }
}
