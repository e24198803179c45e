// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.halqa.store.Vault;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.halqa.store.internal.SealedVault;
import org.halqa.store.internal.VaultSchema;

class VaultTest {

    private static DerbyDatabase derby;
    private static Vault vault;

    @BeforeContainer
    static void open() {
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        new Migrations(derby.dataSource()).apply(new VaultSchema());
        vault = vaultUnder(new byte[32]);
    }

    @AfterContainer
    static void close() {
        derby.close();
    }

    private static Vault vaultUnder(byte[] wrapping) {
        return new SealedVault(new RoomDatabase(derby, "vault"), wrapping);
    }

    private static String record() {
        return "notes/" + UUID.randomUUID();
    }

    @Property(tries = 50)
    void opensWhatItSealed(@ForAll byte[] plain) {
        String record = record();
        assertThat(vault.open(record, vault.seal(record, plain)))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(plain));
    }

    @Property(tries = 20)
    void whatIsSealedAgainOpensAndSoDoesTheFirst(@ForAll byte[] first, @ForAll byte[] second) {
        String record = record();
        byte[] one = vault.seal(record, first);
        byte[] two = vault.seal(record, second);
        assertThat(vault.open(record, one)).isPresent();
        assertThat(vault.open(record, two)).isPresent();
    }

    @Property(tries = 50)
    void noticesEveryChange(
            @ForAll @Size(min = 1, max = 200) byte[] plain, @ForAll @IntRange(max = 100_000) int where) {
        String record = record();
        byte[] sealed = vault.seal(record, plain);
        sealed[where % sealed.length] ^= 1;
        assertThat(vault.open(record, sealed)).isEmpty();
    }

    @Property(tries = 20)
    void whatIsMovedToAnotherRecordDoesNotOpen(@ForAll byte[] plain) {
        String here = record();
        String there = record();
        byte[] sealed = vault.seal(here, plain);
        vault.seal(there, plain);
        assertThat(vault.open(there, sealed)).isEmpty();
    }

    @Property(tries = 20)
    void whatIsShreddedNeverOpensAgainAndIsNotSealedAgain(@ForAll byte[] plain) {
        String record = record();
        byte[] sealed = vault.seal(record, plain);
        vault.shred(record);
        vault.shred(record);
        assertThat(vault.open(record, sealed)).isEmpty();
        assertThatThrownBy(() -> vault.seal(record, plain)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 5)
    void anotherInstallationKeyOpensNothing(@ForAll byte[] plain) {
        String record = record();
        byte[] sealed = vault.seal(record, plain);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(vaultUnder(other).open(record, sealed)).isEmpty();
    }

    @Property(tries = 5)
    void manyWhoSealTheSameNewRecordAtOnceAgreeOnItsKey() throws Exception {
        String record = record();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> sealing = () -> vault.seal(record, new byte[] {7});
            List<Callable<byte[]>> several =
                    IntStream.range(0, 8).mapToObj(i -> sealing).toList();
            for (Future<byte[]> sealed : threads.invokeAll(several)) {
                assertThat(vault.open(record, sealed.get())).isPresent();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
