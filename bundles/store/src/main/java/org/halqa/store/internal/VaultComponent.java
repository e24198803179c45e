// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.List;
import java.util.Optional;
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
            sayWhatIsLost(vault.lost(), shares.wasBlank());
        } catch (RuntimeException fault) {
            shares.close();
            throw fault;
        }
    }

    /** Without the file, nothing opens: what is written then would be sealed anew, and lost when the file comes back. */
    private static void sayWhatIsLost(int lost, boolean blank) {
        if (lost > 0 && blank) {
            String sentence = "The file record.keys is missing in the folder of keys, and " + lost
                    + " sealed records cannot be opened without it. Put its newest copy back.";
            LOG.error(sentence);
            throw new KeyUnusable(sentence, null);
        }
        if (lost > 0) {
            LOG.warn(
                    "{} sealed records cannot be opened: they were destroyed after this database was saved, or the file record.keys is"
                            + " older than the database. In the second case put its newest copy back.",
                    lost);
        }
    }

    @Deactivate
    void close() {
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
    public void shred(String record) {
        vault.shred(record);
    }
}
