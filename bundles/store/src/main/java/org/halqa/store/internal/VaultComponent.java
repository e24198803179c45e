// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.InstallationKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the vault; the work is done by {@link SealedVault}. */
@Component
public final class VaultComponent implements Vault {

    private final Vault vault;

    /** The vault of this installation. */
    @Activate
    public VaultComponent(
            @Reference(target = "(halqa.room=vault)") Database database, @Reference InstallationKey installation) {
        vault = new SealedVault(database, installation.derive("vault"));
    }

    @Override
    public byte[] seal(String record, byte[] plain) {
        return vault.seal(record, plain);
    }

    @Override
    public Optional<byte[]> open(String record, byte[] sealed) {
        return vault.open(record, sealed);
    }

    @Override
    public List<byte[]> sealAll(List<Piece> plain) {
        return vault.sealAll(plain);
    }

    @Override
    public List<Optional<byte[]>> openAll(List<Piece> sealed) {
        return vault.openAll(sealed);
    }

    @Override
    public void shred(String record) {
        vault.shred(record);
    }
}
