// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of the relay. */
@Component
public final class RelaySchema implements Schema {

    @Override
    public String room() {
        return "relay";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of("001-tables", "002-received")
                .map(name -> Objects.requireNonNull(RelaySchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
