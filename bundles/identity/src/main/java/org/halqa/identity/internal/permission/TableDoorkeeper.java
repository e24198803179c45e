// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.osgi.service.component.annotations.Component;

/** Reads the answers from {@code permissions.csv}. */
@Component
public final class TableDoorkeeper implements Doorkeeper {

    private final PermissionTable table = shipped();

    @Override
    public boolean allows(Caller caller, String operation) {
        return table.answer(caller.roles(), operation).opens();
    }

    @Override
    public boolean ownOnly(Caller caller, String operation) {
        return table.answer(caller.roles(), operation) == Permission.OWN;
    }

    static PermissionTable shipped() {
        try (InputStream in = TableDoorkeeper.class.getResourceAsStream("permissions.csv")) {
            byte[] csv = Objects.requireNonNull(in, "permissions.csv").readAllBytes();
            return PermissionTable.parse(new String(csv, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
