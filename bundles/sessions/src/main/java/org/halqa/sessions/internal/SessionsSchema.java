// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of sessions. */
@Component
public final class SessionsSchema implements Schema {

    @Override
    public String room() {
        return "sessions";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of(
                        "001-tables",
                        "002-internal-half",
                        "003-private-notes",
                        "004-erasures",
                        "005-words",
                        "006-tickets")
                .map(name -> Objects.requireNonNull(SessionsSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
