// SPDX-License-Identifier: Apache-2.0
package org.halqa.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words sealed under the key of their record and written as letters, for a column of text. Called by repositories; any thread. */
public final class SealedText {

    private final Vault vault;
    private final String room;

    /** @param room first part of the names of the records, for example {@code register} */
    public SealedText(Vault vault, String room) {
        this.vault = vault;
        this.room = room;
    }

    /** Sealed words; silence needs no seal. */
    public String seal(String record, String words) {
        return words.isEmpty()
                ? ""
                : Base64.getEncoder().encodeToString(vault.seal(name(record), words.getBytes(StandardCharsets.UTF_8)));
    }

    /** The words; none when their key was destroyed. */
    public String open(String record, String sealed) {
        return sealed.isEmpty()
                ? ""
                : vault.open(name(record), Base64.getDecoder().decode(sealed))
                        .map(plain -> new String(plain, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /**
     * Words of a record, plain or sealed.
     *
     * @param record several may be of one record
     */
    public record Words(String record, String text) {}

    /** Seals many at once, in their order. */
    public List<String> sealAll(List<Words> words) {
        return each(words, text -> text.getBytes(StandardCharsets.UTF_8), pieces -> vault.sealAll(pieces).stream()
                .map(Base64.getEncoder()::encodeToString)
                .toList());
    }

    /** Opens many at once, in their order. */
    public List<String> openAll(List<Words> sealed) {
        return each(sealed, Base64.getDecoder()::decode, pieces -> vault.openAll(pieces).stream()
                .map(plain -> plain.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(""))
                .toList());
    }

    /** Silence needs no seal. */
    private List<String> each(
            List<Words> words, Function<String, byte[]> bytes, Function<List<Vault.Piece>, List<String>> work) {
        List<Vault.Piece> pieces = words.stream()
                .filter(one -> !one.text().isEmpty())
                .map(one -> new Vault.Piece(name(one.record()), bytes.apply(one.text())))
                .toList();
        Iterator<String> done = pieces.isEmpty()
                ? Collections.emptyIterator()
                : work.apply(pieces).iterator();
        return words.stream()
                .map(one -> one.text().isEmpty() ? "" : done.next())
                .toList();
    }

    /** Destroys the key of a record: its words can never be read again. */
    public void shred(String record) {
        vault.shred(name(record));
    }

    /** {@link Vault#lost} among the records of this room. */
    public Set<String> lost() {
        return vault.lost(name("")).stream()
                .map(record -> record.substring(name("").length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private String name(String record) {
        return room + "/" + record;
    }
}
