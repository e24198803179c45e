// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/** One place of {@link ShareFile}: 32 bytes of name, 32 bytes of share, 4 bytes of checksum. */
record SharePlace(byte[] name, byte[] share) {

    private static final int PART = 32;

    static final int SIZE = 2 * PART + Integer.BYTES;

    byte[] bytes() {
        ByteBuffer place = ByteBuffer.allocate(SIZE).put(name).put(share);
        return place.putInt(sum(place.array())).array();
    }

    /** Empty when the place is free or was not written whole. */
    static Optional<SharePlace> read(byte[] bytes) {
        ByteBuffer place = ByteBuffer.wrap(bytes);
        byte[] name = new byte[PART];
        byte[] share = new byte[PART];
        place.get(name).get(share);
        return place.getInt() == sum(bytes) ? Optional.of(new SharePlace(name, share)) : Optional.empty();
    }

    private static int sum(byte[] place) {
        CRC32 sum = new CRC32();
        sum.update(place, 0, 2 * PART);
        return (int) sum.getValue();
    }
}
