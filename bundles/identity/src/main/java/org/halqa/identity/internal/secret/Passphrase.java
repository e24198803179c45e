// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passphrases that a person can read aloud and type: five words drawn at random, joined by hyphens. */
public final class Passphrase {

    private static final int WORDS = 5;

    private final SecureRandom random = new SecureRandom();
    private final List<String> words;

    /** Passphrases from {@code words}, at least 256 of them so that five are worth forty bits. */
    public Passphrase(List<String> words) {
        if (words.stream().distinct().count() < 256) {
            throw new IllegalArgumentException("too few words to be random");
        }
        this.words = List.copyOf(words);
    }

    /** Passphrases from the French words that come with Halqa, without accents so that every keyboard has them. */
    public static Passphrase shipped() {
        return new Passphrase(WordList.read("words.txt"));
    }

    /** A new one. */
    public String next() {
        return IntStream.range(0, WORDS)
                .mapToObj(n -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining("-"));
    }
}
