// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of what authors write. */
@Component
public final class NarrativesSchema implements Schema {

    @Override
    public String room() {
        return "narratives";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of("001-tables", "002-endings")
                .map(name -> Objects.requireNonNull(NarrativesSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
