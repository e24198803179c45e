// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of the lists in Latin letters as Arabic spells them: “كريستين” is heard as “Christine”, “بوشرى” as “Bouchra”. It is only a
 * hint, because short words of Arabic sound like some name or other: whoever asks has another reason to expect a name there.
 */
final class HeardNames {

    /** Consonants that a word needs: with fewer, one in three words of Arabic sounds like a name. */
    private static final int FEWEST = 3;

    /** With that many, even a word without long vowels. */
    private static final int ENOUGH = 4;

    private static final String LONG_VOWELS = "اوي";
    private static final List<String> PEOPLE = List.of(
            "given-names-maghreb.txt",
            "given-names-africa.txt",
            "given-names-france.txt",
            "given-names-world.txt",
            "family-names.txt",
            "family-names-world.txt");
    private static final List<String> AT_HOME = List.of("given-names-maghreb.txt", "family-names.txt");

    private final Map<Long, List<Sound>> bySound = new HashMap<>();

    private HeardNames(List<String> files) {
        for (String file : files) {
            WordList.words(file).stream()
                    .filter(each -> each.length() >= FEWEST && Chars.latin(each.charAt(0)))
                    .forEach(this::add);
        }
        bySound.replaceAll((consonants, sounds) -> List.copyOf(sounds));
    }

    /** Made when first asked: a French note never needs them. */
    private static final class All {
        private static final HeardNames PEOPLE = new HeardNames(HeardNames.PEOPLE);
        private static final HeardNames AT_HOME = new HeardNames(HeardNames.AT_HOME);
    }

    /** Those of the whole world. */
    static HeardNames everywhere() {
        return All.PEOPLE;
    }

    /** Those of the Maghreb and West Africa, whose families are named with an article: “الطاهيري”. */
    static HeardNames atHome() {
        return All.AT_HOME;
    }

    private void add(String name) {
        Sound.of(name).forEach(this::add);
        if (name.contains("chr")) {
            Sound.of(name.replace("chr", "kr")).forEach(this::add);
        }
    }

    private void add(Sound sound) {
        if (sound.length() >= FEWEST) {
            List<Sound> known = bySound.computeIfAbsent(sound.consonants(), each -> new ArrayList<>(1));
            if (!known.contains(sound)) {
                known.add(sound);
            }
        }
    }

    /** True when the Arabic word {@code folded} spells one of them, vowels and all. */
    boolean knows(String folded) {
        if (folded.length() <= FEWEST) {
            return false;
        }
        // “تشارلز”: the two letters stand for the one sound that Arabic has not.
        return spells(folded) || folded.contains("تش") && spells(folded.replace("تش", "ش"));
    }

    private boolean spells(String folded) {
        boolean vowel = false;
        for (int at = 1; at < folded.length(); at++) {
            vowel |= LONG_VOWELS.indexOf(folded.charAt(at)) >= 0;
        }
        for (Sound sound : Sound.of(folded)) {
            if (sound.length() < FEWEST || !vowel && sound.length() < ENOUGH) {
                continue;
            }
            for (Sound known : bySound.getOrDefault(sound.consonants(), List.of())) {
                if (sound.distance(known) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
