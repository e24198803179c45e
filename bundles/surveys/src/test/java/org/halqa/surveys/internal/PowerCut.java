// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.spi.Schema;

/** Lets the light go out before one of the steps that destroy something, or before a box is made. */
final class PowerCut {

    private int left = Integer.MAX_VALUE;
    private String unmade = "";

    /** Goes out before the {@code step}th step from now on, counted from 0. */
    void at(int step) {
        left = step;
    }

    /** Goes out before the box of this name is made. */
    void beforeBox(String name) {
        unmade = name;
    }

    /** There is light again. */
    void isOver() {
        left = Integer.MAX_VALUE;
        unmade = "";
    }

    private void step() {
        if (left-- == 0) {
            throw new IllegalStateException("the light goes out");
        }
    }

    Boxes over(Boxes boxes) {
        return new Boxes() {
            @Override
            public Database open(String name, byte[] key, Schema tables) {
                if (name.equals(unmade)) {
                    throw new IllegalStateException("the light goes out");
                }
                return boxes.open(name, key, tables);
            }

            @Override
            public boolean exists(String name) {
                return boxes.exists(name);
            }

            @Override
            public void close(String name) {
                boxes.close(name);
            }

            @Override
            public void destroy(String name) {
                step();
                boxes.destroy(name);
            }
        };
    }

    Vault over(Vault vault) {
        return new Vault() {
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
                step();
                vault.shred(record);
            }
        };
    }
}
