// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.store.internal.KeyUnusable;
import org.halqa.store.internal.Migrations;
import org.halqa.store.internal.RoomDatabase;
import org.halqa.store.internal.VaultComponent;
import org.halqa.store.internal.VaultSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;

/** What a start does with the keys that it finds beside the database. */
class KeysAtStartTest {

    private static final byte[] PLAIN = {7};
    private static final int PLACE = 76;

    @TempDir
    private Path keys;

    private DerbyDatabase derby;
    private Database table;

    @BeforeEach
    void open() {
        derby = DerbyDatabase.open("memory:" + UUID.randomUUID(), new byte[32]);
        new Migrations(derby.dataSource()).apply(new VaultSchema());
        table = new RoomDatabase(derby, "vault");
    }

    @AfterEach
    void close() {
        derby.close();
    }

    private Path file() {
        return keys.resolve("record.keys");
    }

    /** A start, the work, and the end. */
    private <T> T started(Function<Vault, T> work) {
        BundleContext context = (BundleContext) Proxy.newProxyInstance(
                KeysAtStartTest.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> keys.toString());
        VaultComponent vault = new VaultComponent(context, table, purpose -> new byte[32]);
        try {
            return work.apply(vault);
        } finally {
            vault.close();
        }
    }

    private Optional<byte[]> opened(String record, byte[] sealed) {
        return started(vault -> vault.open(record, sealed));
    }

    private Set<String> lost() {
        return started(vault -> vault.lost(""));
    }

    private byte[] sealed(String record) {
        return started(vault -> vault.seal(record, PLAIN));
    }

    private void execute(String... statements) {
        table.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.execute(one);
                }
                return true;
            }
        });
    }

    @Test
    void aFileThatWasCutIsRefusedUntilSomebodyGivesUpWhatIsMissing() throws IOException {
        byte[] first = sealed("notes/1");
        byte[] second = sealed("notes/2");
        byte[] whole = Files.readAllBytes(file());
        assertThat(whole).hasSize(3 * PLACE);
        Files.write(file(), Arrays.copyOf(whole, 2 * PLACE));

        assertThatThrownBy(() -> started(vault -> true))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("cut")
                .hasMessageContaining("accept-these-keys");
        Files.createFile(keys.resolve("accept-these-keys"));
        assertThat(opened("notes/2", second)).isEmpty();
        assertThat(keys.resolve("accept-these-keys")).doesNotExist();
        assertThat(lost()).as("given up, not destroyed before").isEmpty();
        assertThat(opened("notes/1", first)).isPresent();
        byte[] again = sealed("notes/2");
        assertThat(opened("notes/2", again)).isPresent();
    }

    @Test
    void anOlderFileOfTheSameLengthIsRefusedToo() throws IOException {
        sealed("notes/1");
        byte[] older = Files.readAllBytes(file());
        started(vault -> {
            vault.shred("notes/1");
            return vault.seal("notes/2", PLAIN);
        });
        assertThat(Files.size(file())).isEqualTo(older.length);
        Files.write(file(), older);

        assertThatThrownBy(() -> started(vault -> true)).isInstanceOf(KeyUnusable.class);
    }

    @Test
    void aFileThatIsOlderButMissesNothingIsTaken() throws IOException {
        sealed("notes/1");
        byte[] older = Files.readAllBytes(file());
        sealed("notes/2");
        started(vault -> {
            vault.shred("notes/2");
            return true;
        });
        Files.write(file(), older);
        assertThat(lost()).isEmpty();
        byte[] third = sealed("notes/3");
        assertThat(opened("notes/3", third)).isPresent();
    }

    @Test
    void aFileOfSomethingElseIsNamed() throws IOException {
        Files.writeString(file(), "something else ".repeat(20));
        assertThatThrownBy(() -> started(vault -> true))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("not a key file");
    }

    @Test
    void whatADatabaseFromBeforeStillHasIsNamedUntilItIsDestroyedAgainOrSealedAnew() throws IOException {
        byte[] gone = sealed("notes/1");
        sealed("notes/2");
        sealed("drafts/1");
        execute(
                "create table saved as select * from record_key with no data",
                "insert into saved select * from record_key");
        started(vault -> {
            vault.shred("notes/1");
            vault.shred("notes/2");
            vault.shred("drafts/1");
            return true;
        });
        execute("delete from record_key", "insert into record_key select * from saved");

        started(vault -> {
            assertThat(vault.open("notes/1", gone)).isEmpty();
            assertThat(vault.lost("notes/")).containsExactlyInAnyOrder("notes/1", "notes/2");
            vault.shred("notes/1");
            vault.seal("notes/2", PLAIN);
            assertThat(vault.lost("")).containsExactly("drafts/1");
            return true;
        });
        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length - 1] ^= 1;
        Files.write(file(), damaged);
        assertThat(lost()).as("a share may be missing for another reason").isEmpty();
    }

    @Test
    void aKeyFromBeforeThereWereSharesGetsOne() throws Exception {
        byte[] sealed = sealed("notes/1");
        byte[] key = new byte[32];
        key[0] = 9;
        byte[] old = sealedUnder(key, "notes/old", PLAIN);
        String wrapped = Base64.getEncoder().encodeToString(sealedUnder(new byte[32], "key of notes/old", key));
        execute("insert into record_key (record, wrapped) values ('notes/old', '" + wrapped + "')");

        assertThat(opened("notes/old", old)).isPresent();
        assertThat(Files.size(file())).isEqualTo(3 * PLACE);
        assertThat(opened("notes/1", sealed)).isPresent();
        started(vault -> {
            vault.shred("notes/old");
            return true;
        });
        assertThat(opened("notes/old", old)).isEmpty();
    }

    /** As the vault seals: version, nonce, AES-GCM with the name beside it. */
    private static byte[] sealedUnder(byte[] key, String name, byte[] plain) throws Exception {
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        byte[] sealed = cipher.doFinal(plain);
        return ByteBuffer.allocate(13 + sealed.length)
                .put((byte) 1)
                .put(nonce)
                .put(sealed)
                .array();
    }
}
