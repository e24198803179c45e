// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes off the one-letter words and articles that Arabic writes together with the next word, and Darija in Latin letters too. */
final class Particles {

    private static final int SHORTEST_ARABIC = 3;
    private static final int SHORTEST_LATIN = 5;

    private Particles() {}

    /** {@code word} itself first, then every reading of it without particles. */
    static List<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.length() < SHORTEST_ARABIC + 1) {
            return List.copyOf(forms);
        }
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC) {
            strip(forms, SHORTEST_ARABIC, "و", "ف");
            strip(forms, SHORTEST_ARABIC, "ب", "ك", "ل", "ت");
            strip(forms, SHORTEST_ARABIC, "ال", "ل");
        } else {
            strip(forms, SHORTEST_LATIN, "l", "el", "al");
        }
        return List.copyOf(forms);
    }

    private static void strip(Set<String> forms, int shortest, String... particles) {
        for (String form : new ArrayList<>(forms)) {
            for (String particle : particles) {
                if (form.startsWith(particle) && form.length() - particle.length() >= shortest) {
                    forms.add(form.substring(particle.length()));
                }
            }
        }
    }
}
