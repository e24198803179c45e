// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One place of {@link ShareFile}: 32 bytes of name, 32 bytes of share, 8 bytes of number, 4 bytes of checksum.
 *
 * @param number of the share among all that were ever made, from 1; stays when the share is destroyed, so that an older copy of the file is known
 */
record SharePlace(byte[] name, byte[] share, long number) {

    private static final int PART = 32;
    private static final int SUMMED = 2 * PART + Long.BYTES;

    static final int SIZE = SUMMED + Integer.BYTES;

    /** A place whose share was destroyed. */
    static SharePlace free(long number) {
        return new SharePlace(new byte[PART], new byte[PART], number);
    }

    boolean isFree() {
        for (byte one : name) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        ByteBuffer place = ByteBuffer.allocate(SIZE).put(name).put(share).putLong(number);
        return place.putInt(sum(place.array())).array();
    }

    /** Empty when the place was not written whole. */
    static Optional<SharePlace> read(byte[] bytes) {
        ByteBuffer place = ByteBuffer.wrap(bytes);
        byte[] name = new byte[PART];
        byte[] share = new byte[PART];
        long number = place.get(name).get(share).getLong();
        return place.getInt() == sum(bytes) ? Optional.of(new SharePlace(name, share, number)) : Optional.empty();
    }

    private static int sum(byte[] place) {
        CRC32 sum = new CRC32();
        sum.update(place, 0, SUMMED);
        return (int) sum.getValue();
    }
}
