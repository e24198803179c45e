// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.fold;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.halqa.anonymisation.spi.NormalisedText;

/** A folded text and, for each of its positions, the stretch of the original that it came from. */
final class FoldedText implements NormalisedText {

    private final String original;
    private final String language;
    private final String cased;
    private final String folded;
    private final Offsets offsets;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>(4);

    FoldedText(String original, String language, String cased, String folded, Offsets offsets) {
        this.original = original;
        this.language = language;
        this.cased = cased;
        this.folded = folded;
        this.offsets = offsets;
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
        return offsets.start(position);
    }

    @Override
    public int originalEnd(int position) {
        return offsets.end(position);
    }

    @Override
    public NormalisedText alike(String other) {
        return new Normaliser().normalise(other, language);
    }

    @Override
    public <T> T derived(Class<T> type, Function<NormalisedText, T> make) {
        Object known = derived.get(type);
        if (known != null) {
            return type.cast(known);
        }
        T made = make.apply(this);
        derived.put(type, made);
        return made;
    }
}
