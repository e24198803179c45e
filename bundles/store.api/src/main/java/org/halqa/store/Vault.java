// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals bytes so that a stolen disk or backup shows nothing, and forgets them for good. AES-256-GCM under a key of the
 * record's own, which is itself wrapped by the installation's key: destroying the small wrapped key is what erases the
 * record, because deleting a row leaves its bytes in the database log (security.md finding 5). A service; safe on any
 * thread.
 */
@ProviderType
public interface Vault {

    /**
     * Seals {@code plain} for {@code record}. The same record may be sealed again, under the same key.
     *
     * @param record a stable name, for example {@code sessions/<uuid>}; bound to the result, so that sealed bytes moved to
     *     another record do not open
     * <p>In a database that was restored, a record may have a key that was destroyed since. What was sealed under it stays shut; what is
     * sealed from then on gets another one.
     *
     * @throws IllegalStateException when the record's key was shredded
     */
    byte[] seal(String record, byte[] plain);

    /** Opens what {@link #seal} made; empty when the record's key was shredded or the bytes were altered. */
    Optional<byte[]> open(String record, byte[] sealed);

    /**
     * Bytes of a record, plain or sealed.
     *
     * @param record as in {@link #seal}; several pieces may be of one record
     */
    record Piece(String record, byte[] bytes) {}

    /**
     * {@link #seal}s many pieces with a few questions to the database instead of several for each. Sealed bytes in the same order; when it
     * throws, keys of some of the records may have been made.
     */
    List<byte[]> sealAll(List<Piece> plain);

    /** {@link #open}s many pieces with a few questions to the database instead of one for each, in the same order. */
    List<Optional<byte[]>> openAll(List<Piece> sealed);

    /**
     * Records whose name begins with {@code start} and whose key this database still has although it was destroyed: the database was put back from
     * a backup. Whoever keeps them says in the register of what was destroyed that they were, and shreds them. Empty while the file of shares is not
     * surely whole.
     */
    Set<String> lost(String start);

    /** Destroys the key of {@code record}. What was sealed under it can never be read again, by anybody. */
    void shred(String record);
}
