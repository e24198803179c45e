// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of this room. */
@Component
public final class ProgrammeSchema implements Schema {

    @Override
    public String room() {
        return "programme";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(ProgrammeSchema.class.getResource("schema/001-tables.sql")));
    }
}
