// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.halqa.store.Database;
import org.halqa.store.SealedText;
import org.halqa.store.SealedText.Words;
import org.halqa.store.Vault;
import org.halqa.store.Vault.Piece;
import org.halqa.store.internal.KeyUnusable;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.halqa.store.internal.SealedVault;
import org.halqa.store.internal.ShareFile;
import org.halqa.store.internal.Shares;
import org.halqa.store.internal.VaultComponent;
import org.halqa.store.internal.VaultSchema;
import org.osgi.framework.BundleContext;

class VaultTest {

    private static DerbyDatabase derby;
    private static Path folder;
    private static ShareFile shares;
    private static Vault vault;

    private final AtomicBoolean again = new AtomicBoolean();
    private String left = "";

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("vault");
        shares = ShareFile.in(folder);
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        new Migrations(derby.dataSource()).apply(new VaultSchema());
        vault = vaultUnder(new byte[32]);
    }

    @AfterContainer
    static void close() throws IOException {
        derby.close();
        shares.close();
        Files.delete(folder.resolve("record.keys"));
        Files.delete(folder);
    }

    private static Vault vaultUnder(byte[] wrapping) {
        return new SealedVault(new RoomDatabase(derby, "vault"), wrapping, shares);
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

    @Property(tries = 5)
    void manyAtOnceAreAsOneByOne(@ForAll @Size(max = 450) List<@IntRange(max = 500) Integer> pieces) {
        String batch = record();
        List<Piece> plain = pieces.stream()
                .map(one -> new Piece(batch + "/" + one, new byte[] {(byte) (int) one}))
                .toList();
        if (!plain.isEmpty()) {
            vault.seal(plain.get(0).record(), new byte[0]);
        }
        List<byte[]> sealed = vault.sealAll(plain);
        List<Piece> shut = IntStream.range(0, plain.size())
                .mapToObj(at -> new Piece(plain.get(at).record(), sealed.get(at)))
                .toList();

        assertThat(vault.openAll(shut))
                .extracting(Optional::orElseThrow)
                .containsExactlyElementsOf(plain.stream().map(Piece::bytes).toList());
        assertThat(shut).allSatisfy(one -> assertThat(vault.open(one.record(), one.bytes()))
                .isPresent());
    }

    @Example
    void amongManyOnlyWhatWasShreddedStaysShut() {
        String gone = record();
        String here = record();
        byte[] sealed = vault.seal(gone, new byte[1]);
        byte[] other = vault.seal(here, new byte[2]);
        vault.shred(gone);

        assertThat(vault.openAll(List.of(new Piece(gone, sealed), new Piece(here, other), new Piece(here, sealed))))
                .extracting(Optional::isPresent)
                .containsExactly(false, true, false);
        assertThatThrownBy(() -> vault.sealAll(List.of(new Piece(here, new byte[1]), new Piece(gone, new byte[1]))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Example
    void silenceNeedsNoSealAmongManyWords() {
        SealedText words = new SealedText(vault, "rosters");
        String record = record();
        List<String> sealed =
                words.sealAll(List.of(new Words(record, ""), new Words(record, "نعم"), new Words(record, "oui")));

        assertThat(sealed.get(0)).isEmpty();
        assertThat(words.openAll(
                        sealed.stream().map(one -> new Words(record, one)).toList()))
                .containsExactly("", "نعم", "oui");
        assertThat(words.openAll(List.of(new Words(record, "")))).containsExactly("");
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

    @Example
    void aTableOfKeysFromBeforeOpensNothingThatWasDestroyedSince() {
        String record = record();
        String other = record();
        byte[] sealed = vault.seal(record, new byte[] {7});
        byte[] kept = vault.seal(other, new byte[] {8});
        Database table = new RoomDatabase(derby, "vault");
        table.inTransaction(connection -> {
            try (var copy = connection.createStatement()) {
                copy.execute("create table saved as select * from record_key with no data");
                return copy.execute("insert into saved select * from record_key");
            }
        });
        vault.shred(record);
        table.inTransaction(connection -> {
            try (var restored = connection.createStatement()) {
                restored.execute("delete from record_key");
                restored.execute("insert into record_key select * from saved");
                return restored.execute("drop table saved");
            }
        });

        assertThat(vault.open(record, sealed)).isEmpty();
        assertThat(vault.open(other, kept)).isPresent();
        byte[] again = vault.seal(record, new byte[] {9});
        assertThat(vault.open(record, again)).isPresent();
        assertThat(vault.open(record, sealed)).isEmpty();
        vault.shred(record);
        assertThat(vault.open(record, again)).isEmpty();
        assertThatThrownBy(() -> vault.seal(record, new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void aSealWhileARecordIsShreddedLeavesNoShareBehind() {
        String record = record();
        vault.seal(record, new byte[1]);
        Shares disturbed = new Shares() {
            @Override
            public Map<String, byte[]> find(Set<String> names) {
                return shares.find(names);
            }

            @Override
            public Map<String, byte[]> make(Set<String> names) {
                return shares.make(names);
            }

            @Override
            public Mark mark() {
                return shares.mark();
            }

            @Override
            public boolean whole() {
                return true;
            }

            @Override
            public void destroy(String name) {
                shares.destroy(name);
                left = name;
                if (again.compareAndSet(true, false)) {
                    vault.seal(record, new byte[1]);
                    assertThat(shares.find(Set.of(name))).isNotEmpty();
                }
            }
        };
        again.set(true);
        new SealedVault(new RoomDatabase(derby, "vault"), new byte[32], disturbed).shred(record);

        assertThat(shares.find(Set.of(left))).isEmpty();
        assertThatThrownBy(() -> vault.seal(record, new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    @Example
    void withoutTheFileOfSharesNothingIsSealedAnew() throws IOException {
        vault.seal(record(), new byte[1]);
        Path empty = Files.createTempDirectory("keys");
        Path missing = empty.resolve("record.keys");
        assertThatThrownBy(() -> component(empty))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> component(empty)).as("the next start").hasMessageContaining("missing");

        // Who has no copy of it any more says so by a file that is not empty.
        String keptBefore = record();
        byte[] given = vault.seal(keptBefore, new byte[1]);
        Files.write(missing, new byte[1]);
        String record = record();
        Vault stated = component(empty);
        assertThat(stated.seal(record, new byte[1])).isNotEmpty();
        assertThat(stated.open(keptBefore, given)).isEmpty();
        assertThat(stated.lost("")).isEmpty();
        assertThat(stated.open(keptBefore, stated.seal(keptBefore, new byte[1])))
                .isPresent();
        Files.delete(missing);
        Files.delete(empty);
    }

    private static Vault component(Path keys) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(
                VaultTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> keys.toString());
        return new VaultComponent(context, new RoomDatabase(derby, "vault"), purpose -> new byte[32]);
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
