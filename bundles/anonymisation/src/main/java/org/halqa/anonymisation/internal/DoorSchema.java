// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of the door. */
@Component
public final class DoorSchema implements Schema {

    @Override
    public String room() {
        return "anonymisation";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of("001-tables", "002-sheets", "003-endings", "004-blocks", "005-records", "006-corrections")
                .map(name -> Objects.requireNonNull(DoorSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
