// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.halqa.store.spi.Schema;
import org.osgi.service.component.annotations.Component;

/** The tables of identity. */
@Component
public final class IdentitySchema implements Schema {

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public List<URL> migrations() {
        return List.of(Objects.requireNonNull(getClass().getResource("schema/001-tables.sql"), "schema"));
    }
}
