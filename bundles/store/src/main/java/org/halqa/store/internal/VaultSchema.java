// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return Stream.of("001-tables", "002-mark")
                .map(name -> Objects.requireNonNull(VaultSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
