// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of the register. */
@Component
public final class RegisterSchema implements Schema {

    @Override
    public String room() {
        return "register";
    }

    @Override
    public List<URL> migrations() {
        return Stream.of("001-tables", "002-endings")
                .map(name -> Objects.requireNonNull(RegisterSchema.class.getResource("schema/" + name + ".sql")))
                .toList();
    }
}
