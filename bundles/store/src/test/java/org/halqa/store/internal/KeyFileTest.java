// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final Optional<char[]> NONE = Optional.empty();

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("keys");
    }

    private Path file() {
        return folder().resolve("database.key");
    }

    private byte[] key(Optional<char[]> passphrase) {
        return new KeyFile(folder(), 1000).key(passphrase);
    }

    private static Optional<char[]> words(String words) {
        return Optional.of(words.toCharArray());
    }

    @Test
    void theFirstStartMakesAKeyForItsOwnerAlone() throws IOException {
        byte[] made = key(NONE);
        assertThat(made).hasSize(32);
        assertThat(Files.readString(file()).strip()).isEqualTo(HexFormat.of().formatHex(made));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(folder()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theNextStartReadsIt() {
        assertThat(key(NONE)).isEqualTo(key(NONE));
    }

    @Test
    void aFileThatOthersCouldReadIsClosedToThem() throws IOException {
        byte[] made = key(NONE);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(key(NONE)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedFileIsSaidAndLeftAlone() throws IOException {
        key(NONE);
        Files.writeString(file(), "abc");
        assertThatThrownBy(() -> key(NONE)).isInstanceOf(KeyUnusable.class).hasMessageContaining("damaged");
        assertThat(file()).hasContent("abc");
    }

    @Test
    void aPassphraseProtectsTheKeyFromTheFirstStartOn() throws IOException {
        byte[] made = key(words("quatre mots au hasard"));
        assertThat(Files.readString(file())).doesNotContain(HexFormat.of().formatHex(made));
        assertThat(key(words("quatre mots au hasard"))).isEqualTo(made);
        assertThatThrownBy(() -> key(words("cinq mots au hasard")))
                .isInstanceOf(KeyUnusable.class)
                .hasMessageContaining("passphrase");
        assertThatThrownBy(() -> key(NONE)).isInstanceOf(KeyUnusable.class).hasMessageContaining("HALQA_PASSPHRASE");
    }

    @Test
    void aPassphraseCanBeAddedLater() {
        byte[] made = key(NONE);
        assertThat(key(words("quatre mots au hasard"))).isEqualTo(made);
        assertThatThrownBy(() -> key(NONE)).isInstanceOf(KeyUnusable.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(temporary.resolve("keys"), "a file where the folder should be");
        assertThatThrownBy(() -> key(NONE)).isInstanceOf(KeyUnusable.class).hasMessageContaining("right");
    }
}
