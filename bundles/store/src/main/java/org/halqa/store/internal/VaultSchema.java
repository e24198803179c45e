// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The table of wrapped keys. */
@Component
public final class VaultSchema implements Schema {

    @Override
    public String room() {
        return "vault";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(VaultSchema.class.getResource("schema/001-tables.sql")));
    }
}
