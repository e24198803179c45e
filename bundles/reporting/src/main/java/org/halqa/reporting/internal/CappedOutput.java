// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Keeps what is written, up to a limit. Past it, and once shut, every write fails; a format cannot talk its way out. */
final class CappedOutput extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int limit;
    private boolean flooded;
    private boolean shut;

    CappedOutput(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        flooded |= length > limit - kept.size();
        if (shut || flooded) {
            throw new IOException("no more room");
        }
        kept.write(bytes, offset, length);
    }

    /** Nothing more is taken. */
    synchronized void shut() {
        shut = true;
    }

    synchronized boolean flooded() {
        return flooded;
    }

    synchronized byte[] bytes() {
        return kept.toByteArray();
    }
}
