// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareFileTest {

    private static final String ONE = name(1);
    private static final String TWO = name(2);
    private static final String THREE = name(3);

    @TempDir
    private Path place;

    private Path folder;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = place.resolve("keys");
    }

    private static String name(int number) {
        byte[] name = new byte[32];
        Arrays.fill(name, (byte) number);
        return Base64.getEncoder().encodeToString(name);
    }

    private Path file() {
        return folder.resolve("record.keys");
    }

    private Map<String, byte[]> again(String... names) {
        try (ShareFile shares = ShareFile.in(folder)) {
            return shares.find(Set.of(names));
        }
    }

    private byte[] make(String... names) {
        try (ShareFile shares = ShareFile.in(folder)) {
            return shares.make(Set.of(names)).get(names[0]);
        }
    }

    @Test
    void whatWasMadeIsThereAgainAndMadeOnce() throws IOException {
        byte[] first = make(ONE, TWO);
        assertThat(again(ONE).get(ONE)).isEqualTo(first);
        assertThat(make(ONE)).isEqualTo(first);
        assertThat(again(THREE)).isEmpty();
        assertThat(first).hasSize(32).isNotEqualTo(again(TWO).get(TWO));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasDestroyedIsOverwrittenInItsPlaceAndItsPlaceIsUsedAgain() throws IOException {
        byte[] gone = make(ONE, TWO);
        long size = Files.size(file());
        try (ShareFile shares = ShareFile.in(folder)) {
            shares.destroy(ONE);
            shares.destroy(ONE);
            assertThat(shares.find(Set.of(ONE))).isEmpty();
        }
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(file())))
                .doesNotContain(HexFormat.of().formatHex(gone, 0, 8));
        assertThat(again(ONE, TWO)).containsOnlyKeys(TWO);
        assertThat(make(ONE)).isNotEqualTo(gone);
        assertThat(Files.size(file())).isEqualTo(size);
    }

    @Test
    void aPlaceThatWasNotWrittenWholeIsFree() throws IOException {
        make(ONE);
        make(TWO);
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 7));
        assertThat(again(ONE, TWO)).containsOnlyKeys(ONE);
        make(THREE);
        assertThat(again(ONE, TWO, THREE)).containsOnlyKeys(ONE, THREE);

        byte[] damaged = Files.readAllBytes(file());
        damaged[damaged.length - 1] ^= 1;
        Files.write(file(), damaged);
        assertThat(again(ONE, THREE)).containsOnlyKeys(ONE);
    }

    @Test
    void aFolderThatIsNoneIsNamedInASentence() throws IOException {
        Files.writeString(folder, "no folder");
        assertThatThrownBy(() -> ShareFile.in(folder))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("record.keys");
    }

    @Test
    void aThreadThatIsInterruptedWritesAndLeavesTheFileOpenForOthers() {
        try (ShareFile shares = ShareFile.in(folder)) {
            Thread.currentThread().interrupt();
            shares.make(Set.of(ONE));
            shares.destroy(ONE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(shares.make(Set.of(TWO))).containsOnlyKeys(TWO);
        } finally {
            Thread.interrupted();
        }
        assertThat(again(ONE, TWO)).containsOnlyKeys(TWO);
    }

    @Test
    void twoDoNotWriteOneFile() {
        try (ShareFile first = ShareFile.in(folder)) {
            assertThatThrownBy(() -> ShareFile.in(folder))
                    .isInstanceOf(KeyUnusable.class)
                    .hasMessageContaining("another Halqa");
            assertThat(first.make(Set.of(ONE))).containsOnlyKeys(ONE);
        }
        assertThat(again(ONE)).containsOnlyKeys(ONE);
    }

    @Test
    void aCopyThatOthersCouldReadIsItsOwnersAloneAgain() throws IOException {
        make(ONE);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(again(ONE)).containsOnlyKeys(ONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatWasMissingIsToldFromOneInWhichAllWasDestroyed() {
        try (ShareFile shares = ShareFile.in(folder)) {
            assertThat(shares.wasBlank()).isTrue();
            shares.make(Set.of(ONE));
            shares.destroy(ONE);
        }
        try (ShareFile shares = ShareFile.in(folder)) {
            assertThat(shares.wasBlank()).isFalse();
        }
    }
}
