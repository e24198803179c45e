// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.OnlyIf;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, of whom and how, before a survey is opened.
 *
 * @param title for those who ask; those who answer see a neutral word
 * @param wave whether it is asked once, before or after
 * @param pair id of the survey before, for the one after; empty otherwise
 * @param instruments ids of instruments, in the order in which they are asked
 * @param items questions of one's own, after the instruments
 * @param filters what answers may be told apart by: none, {@code zone}, {@code profile}, or both
 * @param headcounts how many people are invited: {@link #EVERYBODY}, or zone, profile, or {@code zone/profile} to number
 * @param ways how people get in
 * @param oneByOne true for one question on a screen, false for all of them on one page; whoever answers may switch
 * @param longOnPurpose true when more than five minutes are meant
 * @param extras what is done beyond asking; nothing unless it was chosen
 * @param information what it is for, who reads what, that it is voluntary: shown first, kept with a version of its own
 */
public record SurveyPlan(
        Labels title,
        Wave wave,
        String pair,
        List<String> instruments,
        List<OwnItem> items,
        List<String> filters,
        Map<String, Integer> headcounts,
        Set<Way> ways,
        boolean oneByOne,
        boolean longOnPurpose,
        Set<Extra> extras,
        Labels information) {

    /** The stratum of a survey without filters. */
    public static final String EVERYBODY = "ALL";

    public SurveyPlan {
        instruments = List.copyOf(instruments);
        items = List.copyOf(items);
        filters = List.copyOf(filters);
        headcounts = Map.copyOf(headcounts);
        ways = Set.copyOf(ways);
        // Plans that were kept before there were any say nothing of them.
        extras = extras == null ? Set.of() : Set.copyOf(extras);
    }

    /** A plan that only asks. */
    public SurveyPlan(
            Labels title,
            Wave wave,
            String pair,
            List<String> instruments,
            List<OwnItem> items,
            List<String> filters,
            Map<String, Integer> headcounts,
            Set<Way> ways,
            boolean oneByOne,
            boolean longOnPurpose,
            Labels information) {
        this(
                title,
                wave,
                pair,
                instruments,
                items,
                filters,
                headcounts,
                ways,
                oneByOne,
                longOnPurpose,
                Set.of(),
                information);
    }

    /** The same plan with these extras. */
    public SurveyPlan with(Set<Extra> chosen) {
        return new SurveyPlan(
                title,
                wave,
                pair,
                instruments,
                items,
                filters,
                headcounts,
                ways,
                oneByOne,
                longOnPurpose,
                chosen,
                information);
    }

    /** What can be done beyond asking. */
    public enum Extra {
        /**
         * Whoever wants to types the same phrase before and after, so that the two ballots can be put side by side. The phrase
         * never leaves the browser.
         */
        PAIRED,
        /** Questions of one's own with an ordered scale are asked twice on one form: how it was before, and how it is now. */
        RETROSPECTIVE
    }

    /** When it is asked. */
    public enum Wave {
        ONCE,
        BEFORE,
        AFTER
    }

    /** How people get in. All fall into the same box. */
    public enum Way {
        /** Printed slips drawn from a hat: nobody knows who holds which. */
        HAT,
        /** A token that is signed without being seen (RFC 9474); one for each invitation. */
        BLIND,
        /** The facilitator's tablet, handed round. */
        KIOSK,
        /** A paper form, typed in twice. */
        PAPER
    }

    /**
     * A question of one's own.
     *
     * @param id {@code Q1}, {@code Q2}…
     * @param scale {@code agree5}, {@code often5}, {@code yesno}, {@code words}, or {@link #CHOICES}
     * @param choices what can be answered, in order, when the scale is {@link #CHOICES}; otherwise none
     * @param before what is said before it: a heading, a remark; null for nothing
     * @param onlyIf who is asked, by the answer to an earlier question of one's own; null for everybody
     */
    public record OwnItem(
            String id,
            Labels wording,
            String scale,
            List<Labels> choices,
            @Nullable Labels before,
            @Nullable OnlyIf onlyIf) {

        /** Answers of one's own. */
        public static final String CHOICES = "choices";

        public OwnItem {
            // Plans that were kept before there were any say nothing of them.
            choices = choices == null ? List.of() : List.copyOf(choices);
        }

        /** A question before which nothing is said. */
        public OwnItem(String id, Labels wording, String scale, List<Labels> choices) {
            this(id, wording, scale, choices, null, null);
        }

        /** A question with one of the scales of the house. */
        public OwnItem(String id, Labels wording, String scale) {
            this(id, wording, scale, List.of());
        }
    }

    /** Everybody who is invited. */
    public int eligible() {
        return headcounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
