// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is left of a box: its pieces and the fingerprints of the passes that were used, each sorted by hash, so that nothing is
 * left of the order in which they came.
 */
public final class SealedAnswers {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<byte[]> leaves;
    private final List<String> nullifiers;

    private SealedAnswers(List<byte[]> leaves, List<String> nullifiers) {
        this.leaves = leaves;
        this.nullifiers = nullifiers;
    }

    static SealedAnswers of(List<String> contents, List<String> nullifiers) {
        List<byte[]> leaves = contents.stream()
                .map(Piece::leaf)
                .sorted(Comparator.comparing(Fingerprint::of))
                .toList();
        return new SealedAnswers(leaves, nullifiers.stream().sorted().toList());
    }

    /** The same with other words in its pieces, sorted again: what is sealed, and what its root is about. */
    public SealedAnswers with(UnaryOperator<String> words) {
        return new SealedAnswers(
                leaves.stream()
                        .map(leaf -> Piece.leaf(leaf, words.apply(Piece.words(leaf))))
                        .sorted(Comparator.comparing(Fingerprint::of))
                        .toList(),
                nullifiers);
    }

    /** Reads what {@link #bytes} wrote. */
    public static SealedAnswers read(byte[] bytes) {
        List<byte[]> leaves = new ArrayList<>();
        List<String> nullifiers = new ArrayList<>();
        new String(bytes, StandardCharsets.US_ASCII).lines().forEach(line -> {
            if (line.startsWith("n ")) {
                nullifiers.add(line.substring(2));
            } else {
                leaves.add(Base64.getDecoder().decode(line.substring(2)));
            }
        });
        return new SealedAnswers(leaves, nullifiers);
    }

    /** One line for each pass and each piece. */
    public byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        nullifiers.forEach(each -> lines.append("n ").append(each).append('\n'));
        leaves.forEach(leaf -> lines.append("p ")
                .append(Base64.getEncoder().encodeToString(leaf))
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The words of all pieces, in the order of their hashes. */
    public List<String> pieces() {
        return leaves.stream().map(Piece::words).toList();
    }

    /** How many ballots. */
    public int cast() {
        return nullifiers.size();
    }

    /** True when a pass whose fingerprint begins so was counted. */
    public boolean counts(String receipt) {
        return nullifiers.stream().anyMatch(each -> each.startsWith(receipt));
    }

    /** The root of a Merkle tree (RFC 6962 prefixes) over the passes and then the pieces; fixes all of them. */
    public String root() {
        List<byte[]> level = new ArrayList<>();
        nullifiers.forEach(each -> level.add(Fingerprint.digest(LEAF, each.getBytes(StandardCharsets.US_ASCII))));
        leaves.forEach(leaf -> level.add(Fingerprint.digest(LEAF, leaf)));
        return HexFormat.of().formatHex(level.isEmpty() ? Fingerprint.digest() : top(level));
    }

    private static byte[] top(List<byte[]> level) {
        if (level.size() == 1) {
            return level.get(0);
        }
        int half = Integer.highestOneBit(level.size() - 1);
        return Fingerprint.digest(NODE, top(level.subList(0, half)), top(level.subList(half, level.size())));
    }
}
