// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of names: given names, family names, those that are also ordinary words, and particles. */
final class NameBook {

    private static final int SHORTEST_SOUND = 3;

    private final Set<String> given = new HashSet<>();
    private final Set<String> family = WordList.words("family-names.txt");
    private final Set<String> ambiguous = WordList.words("ambiguous-names.txt");
    private final Set<String> particles = WordList.words("particles.txt");
    private final Set<String> common = WordList.words("common-words.txt");
    private final Set<String> sounds;

    NameBook() {
        given.addAll(WordList.words("given-names-maghreb.txt"));
        given.addAll(WordList.words("given-names-arabic.txt"));
        given.addAll(WordList.words("given-names-africa.txt"));
        given.addAll(WordList.words("given-names-france.txt"));
        sounds = given.stream()
                .filter(each -> Chars.latin(each.charAt(0)))
                .map(Spelling::sound)
                .filter(each -> each.length() >= SHORTEST_SOUND)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A given name that is nothing else. */
    boolean given(String folded) {
        return given.contains(folded) && !ambiguous.contains(folded);
    }

    /** A family name. */
    boolean family(String folded) {
        return family.contains(folded);
    }

    /** A given name that is also an ordinary word: hope, rose, light. */
    boolean ambiguous(String folded) {
        return ambiguous.contains(folded);
    }

    /** A word within names: ben, el, ould, بن. */
    boolean particle(String folded) {
        return particles.contains(folded);
    }

    /** A word that begins sentences and is no name. */
    boolean common(String folded) {
        return common.contains(folded);
    }

    /** True when it sounds like a given name, however it is spelled. */
    boolean soundsGiven(String folded) {
        return !common.contains(folded) && sounds.contains(Spelling.sound(folded));
    }
}
