// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.InstallationKey;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the vault; the work is done by {@link SealedVault}. */
@Component
public final class VaultComponent implements Vault {

    private static final Logger LOG = LoggerFactory.getLogger(VaultComponent.class);

    private static final String ACCEPT = "accept-these-keys";
    private static final String OR_ACCEPT = " If there is none, make an empty file " + ACCEPT
            + " beside it: what it does not open is given up for good at the next start.";

    private final ShareFile shares;
    private final SealedVault vault;

    /** The vault of this installation. */
    @Activate
    public VaultComponent(
            BundleContext context,
            @Reference(target = "(halqa.room=vault)") Database database,
            @Reference InstallationKey installation) {
        try {
            shares = ShareFile.in(KeyFolder.of(context));
        } catch (KeyUnusable unusable) {
            LOG.error(unusable.getMessage());
            throw unusable;
        }
        vault = new SealedVault(database, installation.derive("vault"), shares);
        try {
            require(KeyFolder.of(context));
        } catch (RuntimeException fault) {
            shares.close();
            throw fault;
        }
    }

    /** Without all shares, what is written would be sealed anew, and lost when the file comes back. */
    private void require(Path keys) {
        boolean accepted = accepted(keys) || shares.wasStated();
        int lost = vault.lookThrough();
        if (lost > 0 && !accepted && shares.wasBlank()) {
            throw unusable("The file record.keys is missing in the folder of keys, and " + lost
                    + " sealed records cannot be opened without it. Put its newest copy back." + OR_ACCEPT);
        }
        if (lost > 0 && !accepted && !vault.hasAllShares()) {
            throw unusable("The file record.keys in the folder of keys is older than this database, or was cut, and "
                    + lost + " sealed records cannot be opened with it. Put its newest copy back." + OR_ACCEPT);
        }
        if (accepted || !vault.hasAllShares()) {
            LOG.info("The file record.keys is taken as it is; keys that were given up: {}", lost);
            vault.acceptShares();
        } else if (lost > 0) {
            LOG.warn("{} sealed records had been destroyed, and this database is from before. They stay shut.", lost);
        }
    }

    private static KeyUnusable unusable(String sentence) {
        LOG.error(sentence);
        return new KeyUnusable(sentence, null);
    }

    /** Said once: the file that says it goes. */
    private static boolean accepted(Path keys) {
        try {
            return Files.deleteIfExists(keys.resolve(ACCEPT));
        } catch (IOException e) {
            throw unusable(
                    "The file " + ACCEPT + " in the folder of keys cannot be removed. Give this user the right to it.");
        }
    }

    /** Lets the file of shares go. */
    @Deactivate
    public void close() {
        shares.close();
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
    public Set<String> lost(String start) {
        return vault.lost(start);
    }

    @Override
    public void shred(String record) {
        vault.shred(record);
    }
}
