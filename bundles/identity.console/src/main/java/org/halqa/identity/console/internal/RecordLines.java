// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord.Entry;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.model.Message;

/** Words the entries of the record for one reader: names only for those who administer accounts. */
final class RecordLines {

    private static final int SHORT_ID = 8;
    private static final String SYSTEM = "system";
    private static final String PRODUCT = "Halqa";

    private final People people;
    private final Doorkeeper doorkeeper;
    private final CivilClock clock;
    private final Predicate<Message> worded;

    RecordLines(People people, Doorkeeper doorkeeper, CivilClock clock, Predicate<Message> worded) {
        this.people = people;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
        this.worded = worded;
    }

    Function<Entry, RecordLine> forReader(Caller caller, String ownName) {
        Map<String, String> names = names(caller, ownName);
        return entry -> line(entry, names);
    }

    private Map<String, String> names(Caller caller, String ownName) {
        return doorkeeper.allows(caller, "people.manage")
                ? people.all(caller).stream().collect(Collectors.toMap(Person::account, Person::signInName))
                : Map.of(caller.account(), ownName);
    }

    private RecordLine line(Entry entry, Map<String, String> names) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(entry.at().getEpochSecond(), 0, clock.offsetAt(entry.at()));
        Message what = Words.say("operation." + entry.operation());
        return new RecordLine(
                entry.sequence(),
                local.toLocalDate(),
                local.toLocalTime(),
                what,
                worded.test(what),
                entry.operation(),
                names.getOrDefault(entry.account(), abridged(entry.account())),
                entry.subject());
    }

    /** The product itself goes by its name. */
    private static String abridged(String account) {
        if (account.equals(SYSTEM)) {
            return PRODUCT;
        }
        return account.length() > SHORT_ID + 1 ? account.substring(0, SHORT_ID) + "…" : account;
    }
}
