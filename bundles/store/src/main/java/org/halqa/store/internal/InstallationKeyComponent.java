// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.nio.file.Path;
import java.util.Optional;
import org.halqa.store.spi.InstallationKey;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the key of {@link KeyFile} to whoever derives from it. */
@Component
public final class InstallationKeyComponent implements InstallationKey {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationKeyComponent.class);

    private final byte[] key;

    /** Reads or makes the key in the folder {@code halqa.keys}. */
    @Activate
    public InstallationKeyComponent(BundleContext context) {
        Path keys = KeyFolder.of(context);
        try {
            key = new KeyFile(keys).key(passphrase());
        } catch (KeyUnusable unusable) {
            LOG.error(unusable.getMessage());
            throw unusable;
        }
    }

    @Override
    public byte[] derive(String purpose) {
        return Hkdf.derive(key, purpose);
    }

    private static Optional<char[]> passphrase() {
        return Optional.ofNullable(System.getenv("HALQA_PASSPHRASE"))
                .filter(words -> !words.isEmpty())
                .map(String::toCharArray);
    }
}
