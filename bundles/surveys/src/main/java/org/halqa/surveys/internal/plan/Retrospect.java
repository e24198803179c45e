// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.Item;
import org.halqa.texts.spi.LanguagePack;

/**
 * Questions of one's own that are asked twice on one form: how it was before, then how it is now. Instruments are not: their words
 * speak of days that are over ("the last two weeks"), and a changed word makes another instrument.
 */
public final class Retrospect {

    private static final String THEN = "T";
    private static final Set<String> ORDERED = Set.of("agree5", "often5");

    private final Labels before;
    private final Labels now;

    Retrospect(LanguagePack words) {
        before = OwnScales.labels(words, "retrospective.before");
        now = OwnScales.labels(words, "retrospective.now");
    }

    /** True for the scales on which one answer is more than another. */
    public static boolean ordered(String scale) {
        return ORDERED.contains(scale);
    }

    /** Id of the question about the time before, for the one about now. */
    public static String then(String item) {
        return item + THEN;
    }

    Stream<Item> twice(Item item) {
        Labels wording = Objects.requireNonNull(item.wording(), "questions of one's own have words");
        return ordered(item.scale().id())
                ? Stream.of(
                        new Item(then(item.id()), Led.by(before, wording), item.scale(), item.before(), item.onlyIf()),
                        new Item(item.id(), Led.by(now, wording), item.scale(), item.before(), item.onlyIf()))
                : Stream.of(item);
    }
}
