// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.TraitReader.Said;

/** Whether what is said in two places can be of one person, and whether a reader would take it so. */
final class Sameness {

    /** Somebody is one of each of these and no two. */
    private static final Set<Trait> ONE_OF_EACH =
            EnumSet.of(Trait.ROLE, Trait.NATIONALITY, Trait.GENDER, Trait.AGE, Trait.ORGANISATION, Trait.PLACE);

    /** Who shares one of these with somebody is taken for them. */
    private static final Set<Trait> TELLING =
            EnumSet.of(Trait.ROLE, Trait.NATIONALITY, Trait.FAMILY, Trait.HEALTH, Trait.OTHER);

    private Sameness() {}

    /** True when nothing said of one speaks against the other. */
    static boolean possible(Collection<Said> one, Collection<Said> other) {
        return one.stream()
                .noneMatch(each -> ONE_OF_EACH.contains(each.trait())
                        && other.stream().anyMatch(that -> that.trait() == each.trait() && !agree(each, that)));
    }

    /** True when it is possible and both say the same of somebody. */
    static boolean likely(Collection<Said> one, Collection<Said> other) {
        return possible(one, other)
                && one.stream()
                        .anyMatch(each ->
                                TELLING.contains(each.trait()) && other.stream().anyMatch(that -> same(each, that)));
    }

    static boolean same(Said one, Said other) {
        return one.trait() == other.trait() && one.code().equals(other.code());
    }

    private static boolean agree(Said one, Said other) {
        return one.code().equals(other.code())
                || !one.among().isEmpty() && !Collections.disjoint(one.among(), other.among()) && wide(one, other);
    }

    /** A nurse is a health worker; a nurse is no doctor. */
    private static boolean wide(Said one, Said other) {
        return one.trait() != Trait.ROLE || one.oneIn() == 1 || other.oneIn() == 1;
    }
}
