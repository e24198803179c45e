// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.halqa.anonymisation.spi.NormalisedText;

/**
 * A text folded one character for one: lower case, without accents and Arabic vowel signs, invisible characters left out. The
 * door folds more; a detector that works here works there.
 */
public final class TestText implements NormalisedText {

    private final String original;
    private final String language;
    private final int[] kept;
    private final String cased;
    private final String folded;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /** Folds {@code original}, written in {@code language}. */
    public TestText(String original, String language) {
        this.original = original;
        this.language = language;
        this.kept = IntStream.range(0, original.length())
                .filter(at -> visible(original.charAt(at)))
                .toArray();
        StringBuilder letters = new StringBuilder();
        for (int at : kept) {
            letters.append(Normalizer.normalize(original.substring(at, at + 1), Normalizer.Form.NFKD)
                    .charAt(0));
        }
        this.cased = letters.toString();
        letters.setLength(0);
        cased.chars().forEach(letter -> letters.append((char) Character.toLowerCase(letter)));
        this.folded = letters.toString();
    }

    private static boolean visible(char unit) {
        int type = Character.getType(unit);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && unit != 'ـ';
    }

    @Override
    public String original() {
        return original;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String cased() {
        return cased;
    }

    @Override
    public String folded() {
        return folded;
    }

    @Override
    public int originalStart(int position) {
        return kept[position];
    }

    @Override
    public int originalEnd(int position) {
        return kept[position] + 1;
    }

    @Override
    public NormalisedText alike(String other) {
        return new TestText(other, language);
    }

    @Override
    public <T> T derived(Class<T> type, Function<NormalisedText, T> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = make.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
