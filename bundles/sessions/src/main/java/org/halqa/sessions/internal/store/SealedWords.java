// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.internal.store.RowReading.SealedSession;
import org.halqa.store.Vault;
import org.halqa.store.Vault.Piece;

/**
 * Words of sessions, sealed under a key of their session and written as letters, many at once. Pieces go to the vault and come back in
 * one order: of each session the half that stays, then the words as {@link RowReading#reworded} asks for them; silence needs no seal.
 */
final class SealedWords {

    private final Vault vault;

    SealedWords(Vault vault) {
        this.vault = vault;
    }

    /** Name of a key. A session whose key was destroyed by rule goes on under its next one, {@code round} 1, 2, … */
    static String key(String session, int round) {
        return "sessions/" + session + (round == 0 ? "" : "." + round);
    }

    /** A record and the key under which its words are to be sealed. */
    record Plain(String session, int round, SessionRecord record) {}

    /** A record with its words sealed, and the half that stays as one piece: not even how much of it is filled in shows. */
    record Sealed(SessionRecord record, String internal) {}

    List<Sealed> seal(List<Plain> plain) {
        List<Piece> pieces = plain.stream().flatMap(SealedWords::pieces).toList();
        Iterator<byte[]> sealed = pieces.isEmpty()
                ? Collections.emptyIterator()
                : vault.sealAll(pieces).iterator();
        UnaryOperator<String> next = words -> words.isEmpty() ? "" : letters(sealed.next());
        return plain.stream()
                .map(Plain::record)
                .map(record -> {
                    String half = isEmpty(record.internal()) ? "" : letters(sealed.next());
                    return new Sealed(RowReading.reworded(record, next, record.internal()), half);
                })
                .toList();
    }

    private static Stream<Piece> pieces(Plain plain) {
        SessionRecord record = plain.record();
        Stream<byte[]> half =
                isEmpty(record.internal()) ? Stream.empty() : Stream.of(InternalBytes.of(record.internal()));
        Stream<byte[]> words = words(record).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return pieces(key(plain.session(), plain.round()), Stream.concat(half, words));
    }

    /** The words and the halves; none where a key was destroyed. */
    List<KeptSession> open(List<SealedSession> sealed) {
        List<Piece> pieces = sealed.stream().flatMap(SealedWords::pieces).toList();
        Iterator<Optional<byte[]>> opened = pieces.isEmpty()
                ? Collections.emptyIterator()
                : vault.openAll(pieces).iterator();
        UnaryOperator<String> next = letters -> letters.isEmpty()
                ? ""
                : opened.next()
                        .map(plain -> new String(plain, StandardCharsets.UTF_8))
                        .orElse("");
        return sealed.stream()
                .map(one -> {
                    InternalHalf half = one.internal().isEmpty()
                            ? InternalHalf.EMPTY
                            : opened.next().map(InternalBytes::read).orElse(InternalHalf.EMPTY);
                    return one.session()
                            .reworded(RowReading.reworded(one.session().record(), next, half));
                })
                .toList();
    }

    private static Stream<Piece> pieces(SealedSession sealed) {
        Stream<byte[]> letters = Stream.concat(
                        Stream.of(sealed.internal()).filter(half -> !half.isEmpty()),
                        words(sealed.session().record()))
                .map(Base64.getDecoder()::decode);
        return pieces(key(sealed.session().id(), sealed.round()), letters);
    }

    private static Stream<Piece> pieces(String key, Stream<byte[]> bytes) {
        return bytes.map(one -> new Piece(key, one));
    }

    private static Stream<String> words(SessionRecord record) {
        return Stream.of(record.needs(), record.trends(), record.outsideReason())
                .filter(words -> !words.isEmpty());
    }

    private static boolean isEmpty(InternalHalf half) {
        return half.equals(InternalHalf.EMPTY);
    }

    private static String letters(byte[] sealed) {
        return Base64.getEncoder().encodeToString(sealed);
    }

    void shred(String session, int round) {
        vault.shred(key(session, round));
    }
}
