// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    private final List<Sound> sounds;
    /** Their numbers by their consonants. */
    private final HashIndex byConsonants;

    private HeardNames(List<String> files) {
        Set<Sound> heard = new LinkedHashSet<>();
        for (String file : files) {
            WordList.words(file).stream()
                    .filter(each -> each.length() >= FEWEST && Chars.latin(each.charAt(0)))
                    .forEach(name -> add(name, heard));
        }
        sounds = List.copyOf(heard);
        HashIndex.Maker numbers = new HashIndex.Maker();
        for (int number = 0; number < sounds.size(); number++) {
            numbers.add(sounds.get(number).consonants(), number);
        }
        byConsonants = numbers.make();
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

    private static void add(String name, Set<Sound> heard) {
        List<Sound> ways = new ArrayList<>(Sound.of(name));
        if (name.contains("chr")) {
            ways.addAll(Sound.of(name.replace("chr", "kr")));
        }
        ways.removeIf(sound -> sound.length() < FEWEST);
        heard.addAll(ways);
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
            for (int known : byConsonants.get(sound.consonants())) {
                if (sound.distance(sounds.get(known)) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
