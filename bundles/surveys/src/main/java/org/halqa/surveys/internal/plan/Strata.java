// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.surveys.SurveyPlan;

/** The groups that answers may be told apart by. */
public final class Strata {

    public static final String ZONE = "zone";
    public static final String PROFILE = "profile";

    private Strata() {}

    /** Names of all strata that these filters make. */
    public static List<String> of(List<String> filters, Programmes programmes) {
        List<String> zones =
                programmes.current().zones().stream().map(zone -> zone.code()).toList();
        List<String> profiles = programmes.terms(Vocabulary.PROFILE).stream()
                .filter(term -> !term.retired())
                .map(term -> term.code())
                .toList();
        if (filters.contains(ZONE) && filters.contains(PROFILE)) {
            return zones.stream()
                    .flatMap(zone -> profiles.stream().map(profile -> zone + "/" + profile))
                    .toList();
        }
        return filters.contains(ZONE) ? zones : filters.contains(PROFILE) ? profiles : List.of(SurveyPlan.EVERYBODY);
    }

    /** Those to which somebody is invited, in a fixed order. */
    public static List<String> invited(SurveyPlan plan) {
        return Stream.concat(
                        plan.headcounts().entrySet().stream()
                                .filter(each -> each.getValue() > 0)
                                .map(each -> each.getKey())
                                .sorted(),
                        Stream.of(SurveyPlan.EVERYBODY).filter(all -> plan.eligible() == 0))
                .toList();
    }

    /** True when somebody may be invited by both plans: they share a group, or one of them tells nobody apart as the other does. */
    public static boolean overlap(SurveyPlan one, SurveyPlan other) {
        return !one.filters().equals(other.filters())
                || one.filters().isEmpty()
                || invited(one).stream().anyMatch(invited(other)::contains);
    }
}
