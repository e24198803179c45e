// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The one secret of an installation, which lies outside its data. Nobody receives the secret itself: whoever needs a key
 * derives its own. For engines and the store only. A service; any thread.
 */
@ProviderType
public interface InstallationKey {

    /**
     * 32 bytes for {@code purpose}: the same at every start, and without relation to those of another purpose.
     *
     * @param purpose for example {@code derby}
     */
    byte[] derive(String purpose);
}
