// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;

/**
 * Whom somebody means by a name. When in doubt it means all of them: that two people are kept apart without need harms nobody, that they
 * are not when they should be may.
 */
public final class Meant {

    private static final int TELLING = 3;

    private Meant() {}

    /**
     * Ids of everybody who may be meant, without the one who says it. A word alone means people of the same organisation or zone.
     *
     * @param by who says the name
     */
    public static Set<String> by(Kept by, String name, List<Kept> everybody) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return Set.of();
        }
        return everybody.stream()
                .filter(other -> !other.id().equals(by.id()))
                .filter(other -> words.size() > 1 || near(by.person(), other.person()))
                .filter(other -> isCalled(other.person(), name, words))
                .map(Kept::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean near(RosterPerson one, RosterPerson other) {
        return one.organisation().equals(other.organisation()) || one.zone().equals(other.zone());
    }

    private static boolean isCalled(RosterPerson person, String typed, List<String> words) {
        boolean arabic = NameWords.isArabic(typed);
        String same = arabic ? person.arabicName() : person.name();
        String other = arabic ? person.name() : person.arabicName();
        return same.isEmpty() ? sounds(words, NameWords.of(other)) : spelled(words, NameWords.of(same));
    }

    /** In the same script: the same words, or words that sound the same and say enough. */
    private static boolean spelled(List<String> typed, List<String> name) {
        Set<String> words = new HashSet<>(name);
        Set<String> skeletons = name.stream().map(Skeleton::of).collect(Collectors.toSet());
        return typed.stream()
                        .allMatch(
                                word -> words.contains(word) || telling(word) && skeletons.contains(Skeleton.of(word)))
                || sameLetters(typed, name);
    }

    /** The same words, written together or apart, in whatever order. */
    private static boolean sameLetters(List<String> typed, List<String> name) {
        String all = joined(name);
        return joined(typed).length() == all.length()
                && typed.stream().map(Skeleton::of).allMatch(all::contains);
    }

    private static boolean telling(String word) {
        return Skeleton.of(word).length() >= TELLING;
    }

    /** In the other script: the sounds alone, when they say enough together. */
    private static boolean sounds(List<String> typed, List<String> name) {
        Set<String> skeletons = name.stream().map(Skeleton::of).collect(Collectors.toSet());
        return joined(typed).length() >= TELLING
                && (typed.stream().map(Skeleton::of).allMatch(skeletons::contains) || sameLetters(typed, name));
    }

    private static String joined(List<String> words) {
        return words.stream().map(Skeleton::of).collect(Collectors.joining());
    }
}
