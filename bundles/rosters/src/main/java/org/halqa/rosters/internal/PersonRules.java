// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.internal.names.SameName;

/** What somebody must look like to be on a roster. */
public final class PersonRules {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TEAM = 80;

    private final Programmes programmes;

    public PersonRules(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Without blanks at the ends, and each name where its script belongs. */
    public static RosterPerson tidy(RosterPerson typed) {
        String name = blankless(typed.name());
        String arabic = blankless(typed.arabicName());
        boolean misplaced = arabic.isEmpty() && SameName.isArabic(name);
        return new RosterPerson(
                misplaced ? "" : name,
                misplaced ? name : arabic,
                typed.organisation(),
                blankless(typed.team()),
                typed.zone(),
                typed.profile(),
                typed.languages().stream().distinct().sorted().toList(),
                typed.manager(),
                typed.directContact());
    }

    private static String blankless(String typed) {
        return typed.strip().replaceAll("[\\s\\p{Cc}]+", " ");
    }

    /**
     * Everything that stands in the way; empty when nothing does.
     *
     * @param id of somebody who is there, or empty
     * @param colleagues those of the same organisation, this person included or not
     */
    public List<Fault> check(String id, RosterPerson person, Colleagues colleagues) {
        List<Fault> faults = new ArrayList<>(codes(person));
        if (SameName.keys(person).isEmpty()) {
            faults.add(RostersTexts.fault("name", "fault.name"));
        }
        tooLong(faults, "name", person.name(), LONGEST_NAME);
        tooLong(faults, "arabicName", person.arabicName(), LONGEST_NAME);
        tooLong(faults, "team", person.team(), LONGEST_TEAM);
        if (!colleagues.namesakes(id, person).isEmpty()) {
            faults.add(RostersTexts.fault("name", "fault.twice"));
        }
        if (!person.manager().isEmpty()) {
            boolean there =
                    colleagues.find(person.organisation(), person.manager()).isPresent();
            if (!there) {
                faults.add(RostersTexts.fault("manager", "fault.manager"));
            } else if (colleagues.comesBack(id, person.manager())) {
                faults.add(RostersTexts.fault("manager", "fault.circle"));
            }
        }
        return faults;
    }

    private List<Fault> codes(RosterPerson person) {
        List<Fault> faults = new ArrayList<>();
        if (programmes.organisation(person.organisation()).isEmpty()) {
            faults.add(RostersTexts.fault("organisation", "fault.organisation"));
        }
        if (programmes.current().zones().stream().noneMatch(zone -> zone.code().equals(person.zone()))) {
            faults.add(RostersTexts.fault("zone", "fault.zone"));
        }
        if (!known(Vocabulary.PROFILE, person.profile())) {
            faults.add(RostersTexts.fault("profile", "fault.profile"));
        }
        if (person.languages().isEmpty()
                || !person.languages().stream().allMatch(code -> known(Vocabulary.SESSION_LANGUAGE, code))) {
            faults.add(RostersTexts.fault("languages", "fault.languages"));
        }
        return faults;
    }

    private boolean known(Vocabulary vocabulary, String code) {
        return programmes
                .term(vocabulary, code)
                .filter(term -> !term.retired())
                .map(Term::code)
                .isPresent();
    }

    private static void tooLong(List<Fault> faults, String field, String words, int most) {
        if (words.length() > most) {
            faults.add(RostersTexts.fault(field, "fault.long", most));
        }
    }
}
