// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.TraitReader.Said;

/**
 * Says how close a document comes to one person: by what it says in one place, by what it says of the same person elsewhere, and by
 * what earlier documents about the same zone have said.
 *
 * <p>Who shares a telling trait is taken for the same person. Where nothing speaks against it two mentions may still be of one: then
 * somebody must look, and three traits that leave one person do not pass either.
 */
final class Judge {

    private static final int TOGETHER = 3;
    /** What is no secret by itself: everybody has a role and works somewhere. */
    private static final Set<Trait> PLAIN =
            EnumSet.of(Trait.ROLE, Trait.GENDER, Trait.ORGANISATION, Trait.UNIT, Trait.DATE);

    private final Estimate estimate;

    Judge(Estimate estimate) {
        this.estimate = estimate;
    }

    /** A verdict: what leads to it, how many people fit, how close that is; no closeness when it is far enough. */
    record Verdict(Union said, Fit fit, Optional<Closeness> closeness) {

        boolean tooClose() {
            return closeness.filter(each -> each == Closeness.TOO_CLOSE).isPresent();
        }
    }

    /** On somebody of whom {@code said} is said, while {@code others} are spoken of too. */
    Verdict on(List<Said> said, boolean staff, List<Sighting> others) {
        Verdict verdict = verdict(new Union(said, List.of()), staff);
        if (!personal(said)) {
            return new Verdict(verdict.said(), verdict.fit(), Optional.empty());
        }
        if (verdict.tooClose()) {
            return verdict;
        }
        Union likely = Union.of(said, others, Sameness::likely);
        if (tells(likely, others)) {
            verdict = closest(verdict, verdict(likely, staff));
        }
        Union possible = Union.of(said, others, Sameness::possible);
        if (!verdict.tooClose() && tells(possible, others)) {
            verdict = closest(verdict, perhaps(possible, said, staff));
        }
        return verdict;
    }

    private static boolean personal(List<Said> said) {
        return said.stream().anyMatch(each -> each.trait() != Trait.GENDER);
    }

    /**
     * False when an earlier document has already said all of it of one person: then this one does no more harm. That each trait has
     * been said of somebody is not enough, for it is their meeting in one person that leads to them.
     */
    private static boolean tells(Union union, List<Sighting> others) {
        List<Said> here = union.here().stream()
                .filter(each -> each.trait() != Trait.GENDER)
                .toList();
        return union.before().isEmpty()
                || others.stream()
                        .filter(Sighting::earlier)
                        .noneMatch(other -> saysAll(other.mention().said(), here));
    }

    private static boolean saysAll(List<Said> known, List<Said> wanted) {
        return wanted.stream().allMatch(each -> known.stream().anyMatch(other -> Sameness.same(other, each)));
    }

    private Verdict verdict(Union union, boolean staff) {
        Fit fit = estimate.of(union.all(), staff);
        int limit = estimate.limit();
        Optional<Closeness> closeness = fit.below(limit)
                ? Optional.of(Closeness.TOO_CLOSE)
                : fit.below(2 * limit) ? Optional.of(Closeness.NEAR) : Optional.empty();
        return new Verdict(union, fit, closeness);
    }

    private Verdict perhaps(Union union, List<Said> said, boolean staff) {
        Verdict verdict = verdict(union, staff);
        if (!verdict.tooClose()) {
            Optional<Closeness> unsure = verdict.fit().counted() ? Optional.empty() : verdict.closeness();
            return new Verdict(union, verdict.fit(), unsure);
        }
        long traits = union.all().stream()
                .map(Said::trait)
                .filter(each -> each != Trait.GENDER)
                .distinct()
                .count();
        boolean secret = said.stream().anyMatch(each -> !PLAIN.contains(each.trait()));
        boolean one = secret && traits >= TOGETHER && verdict.fit().below(TOGETHER);
        return new Verdict(union, verdict.fit(), Optional.of(one ? Closeness.TOO_CLOSE : Closeness.NEAR));
    }

    private static Verdict closest(Verdict one, Verdict other) {
        if (other.closeness().isEmpty()) {
            return one;
        }
        return one.closeness().isEmpty() || other.tooClose() ? other : one;
    }
}
