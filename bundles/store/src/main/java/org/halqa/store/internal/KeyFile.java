// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the installation's key: outside the data, for its owner alone, made at the first start. */
public final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private final int rounds;

    /** The key file in {@code folder}. */
    public KeyFile(Path folder) {
        this(folder, KeyText.ROUNDS);
    }

    /** With another number of rounds for the passphrase, which tests need not wait for. */
    KeyFile(Path folder, int rounds) {
        this.file = folder.resolve("database.key");
        this.rounds = rounds;
    }

    /**
     * The key, made and written when there is none yet.
     *
     * @param passphrase protects the key in the file; empty when the file alone protects it
     * @throws KeyUnusable with a sentence for the administrator
     */
    public byte[] key(Optional<char[]> passphrase) {
        try {
            if (!Files.exists(file)) {
                byte[] key = Envelope.newKey();
                write(passphrase.map(words -> KeyText.lock(key, words, rounds)).orElseGet(() -> KeyText.plain(key)));
                LOG.info(
                        "A new installation key is in {}. Keep a copy in another safe place: without it, nothing opens.",
                        file);
                return key;
            }
            return read(passphrase);
        } catch (IOException e) {
            throw new KeyUnusable(
                    "The key file " + file + " cannot be read or written. Give this user the right to it.", e);
        }
    }

    private byte[] read(Optional<char[]> passphrase) throws IOException {
        OwnerOnly.tighten(file);
        String text = Files.readString(file).strip();
        if (!KeyText.isLocked(text)) {
            byte[] key = KeyText.parse(text)
                    .orElseThrow(() ->
                            new KeyUnusable("The key file " + file + " is damaged. Put your copy of it back.", null));
            if (passphrase.isPresent()) {
                write(KeyText.lock(key, passphrase.get(), rounds));
                LOG.info("The installation key is from now on protected by the passphrase.");
            }
            return key;
        }
        char[] words = passphrase.orElseThrow(() -> new KeyUnusable(
                "The installation key is protected by a passphrase. Start Halqa with HALQA_PASSPHRASE set.", null));
        return KeyText.unlock(text, words)
                .orElseThrow(
                        () -> new KeyUnusable("The passphrase does not open the installation key. Try again.", null));
    }

    private void write(String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        OwnerOnly.makeFolder(folder);
        Path fresh = file.resolveSibling("database.key.new");
        Files.deleteIfExists(fresh);
        OwnerOnly.makeFile(fresh);
        Files.writeString(fresh, text + System.lineSeparator());
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.sync(folder);
    }
}
