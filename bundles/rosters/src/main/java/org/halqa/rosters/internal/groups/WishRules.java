// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.groups;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.internal.RostersTexts;

/** What a wish for groups must say. */
final class WishRules {

    private final Programmes programmes;

    WishRules(Programmes programmes) {
        this.programmes = programmes;
    }

    List<Fault> check(GroupWish wish) {
        Programme programme = programmes.current();
        List<Fault> faults = new ArrayList<>();
        List<String> zones = programme.zones().stream().map(Zone::code).toList();
        if (wish.zones().isEmpty() || !zones.containsAll(wish.zones())) {
            faults.add(RostersTexts.fault("zones", "group.zones"));
        }
        if (!known(Vocabulary.PROFILE, wish.profiles())) {
            faults.add(RostersTexts.fault("profiles", "group.profiles"));
        }
        if (wish.languages().isEmpty() || !known(Vocabulary.SESSION_LANGUAGE, wish.languages())) {
            faults.add(RostersTexts.fault("languages", "group.languages"));
        }
        if (wish.minSize() < programme.sessionsMin()
                || wish.maxSize() > programme.sessionsMax()
                || wish.minSize() > wish.maxSize()) {
            faults.add(RostersTexts.fault("size", "group.size", programme.sessionsMin(), programme.sessionsMax()));
        }
        return faults;
    }

    private boolean known(Vocabulary vocabulary, List<String> codes) {
        return codes.stream().allMatch(code -> programmes
                .term(vocabulary, code)
                .filter(term -> !term.retired())
                .map(Term::code)
                .isPresent());
    }
}
