// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.identity.People.NewPerson;
import org.halqa.identity.internal.account.SignInName;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;

/** What a new account needs. */
final class NewPersonRules {

    private static final int LONGEST_NAME = 120;
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private NewPersonRules() {}

    static List<Fault> faults(NewPerson person) {
        List<Fault> faults = new ArrayList<>();
        if (!SignInName.typed(person.signInName()).wellFormed()) {
            faults.add(fault("signInName", "people.sign-in-name"));
        }
        String shown = person.displayName().strip();
        if (shown.isEmpty() || shown.codePointCount(0, shown.length()) > LONGEST_NAME) {
            faults.add(fault("displayName", "people.display-name"));
        }
        if (person.roles().isEmpty()) {
            faults.add(fault("roles", "people.roles"));
        }
        if (!LANGUAGES.contains(person.language())) {
            faults.add(fault("language", "people.language"));
        }
        if (!codes(person.organisations())) {
            faults.add(fault("organisations", "people.organisations"));
        }
        if (!codes(person.zones())) {
            faults.add(fault("zones", "people.zones"));
        }
        return faults;
    }

    static Fault fault(String field, String key) {
        return new Fault(field, Message.of("identity", key));
    }

    private static boolean codes(Set<String> codes) {
        return codes.stream().allMatch(code -> CODE.matcher(code).matches());
    }
}
