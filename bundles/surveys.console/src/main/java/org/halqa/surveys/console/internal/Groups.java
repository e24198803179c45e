// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.model.Labels;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.surveys.SurveyPlan;

/** The groups that answers may be told apart by, with words for them. */
public final class Groups {

    private final Programmes programmes;

    public Groups(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * A group of people and how many of them are invited.
     *
     * @param code its name in a plan
     * @param number as it was typed
     */
    public record Group(String code, Labels label, String number) {

        /** Name of its field. */
        public String field() {
            return TypedPlan.HEAD + code;
        }
    }

    Group everybody(Map<String, String> typed) {
        return group(SurveyPlan.EVERYBODY, typed);
    }

    List<Group> zones(Map<String, String> typed) {
        return zoneCodes().stream().map(code -> group(code, typed)).toList();
    }

    List<Group> profiles(Map<String, String> typed) {
        return profileCodes().stream().map(code -> group(code, typed)).toList();
    }

    /** One row of groups for each profile, in the order of the zones. */
    List<Row> crossed(Map<String, String> typed) {
        return profileCodes().stream()
                .map(profile -> new Row(
                        label(profile),
                        zoneCodes().stream()
                                .map(zone -> group(zone + "/" + profile, typed))
                                .toList()))
                .toList();
    }

    /** The groups of one profile. */
    public record Row(Labels profile, List<Group> groups) {}

    private Group group(String code, Map<String, String> typed) {
        return new Group(code, label(code), typed.getOrDefault(TypedPlan.HEAD + code, ""));
    }

    private List<String> zoneCodes() {
        return programmes.current().zones().stream().map(Zone::code).toList();
    }

    private List<String> profileCodes() {
        return programmes.terms(Vocabulary.PROFILE).stream()
                .filter(term -> !term.retired())
                .map(Term::code)
                .toList();
    }

    /** Words for a group. */
    public Labels label(String code) {
        if (code.equals(SurveyPlan.EVERYBODY)) {
            return SurveysConsoleTexts.labels("group.everybody");
        }
        int slash = code.indexOf('/');
        if (slash > 0) {
            Labels zone = label(code.substring(0, slash));
            Labels profile = label(code.substring(slash + 1));
            return new Labels(
                    zone.fr() + " · " + profile.fr(), both(zone.ar(), profile.ar()), both(zone.en(), profile.en()));
        }
        return programmes
                .zone(code)
                .map(Zone::labels)
                .or(() -> programmes.term(Vocabulary.PROFILE, code).map(Term::labels))
                .orElseGet(() -> new Labels(code, code, code));
    }

    private static String both(String zone, String profile) {
        return zone.isBlank() || profile.isBlank() ? "" : zone + " · " + profile;
    }
}
