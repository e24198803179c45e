// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.VetoLinks;
import org.halqa.rosters.Vetoes;
import org.halqa.rosters.internal.store.LinkRows;
import org.halqa.rosters.internal.store.WishRows;

/**
 * Links, and what is said through them. Nothing is written down of what is said but the sealed names themselves: no time, no count, and no
 * line in the record of accesses, whose readers would learn that somebody asked for something.
 */
final class VetoDesk implements VetoLinks, Vetoes {

    private static final int DAYS = 14;
    private static final int LONGEST = 120;

    private final House house;
    private final Rosters rosters;
    private final LinkRows links;
    private final WishRows wishes;
    private final Tokens tokens = new Tokens();

    VetoDesk(House house, Rosters rosters, LinkRows links, WishRows wishes) {
        this.house = house;
        this.rosters = rosters;
        this.links = links;
        this.wishes = wishes;
    }

    @Override
    public Optional<LocalDate> until(Caller caller, String person) {
        house.doorkeeper().require(caller, KeptRosters.WRITE);
        return rosters.find(caller, person)
                .flatMap(kept -> links.until(kept.id()))
                .filter(until -> !house.clock().today().isAfter(until));
    }

    @Override
    public Outcome<Link> give(Caller caller, String person) {
        house.doorkeeper().require(caller, KeptRosters.WRITE);
        if (rosters.find(caller, person).isEmpty()) {
            return RostersTexts.refused("", "fault.gone");
        }
        String token = tokens.next();
        LocalDate until = house.clock().today().plusDays(DAYS);
        links.put(person, Tokens.hash(token), until);
        house.note(caller, "rosters.link", "person/" + person);
        return new Outcome.Done<>(new Link(token, until));
    }

    @Override
    public Outcome<String> takeBack(Caller caller, String person) {
        house.doorkeeper().require(caller, KeptRosters.WRITE);
        if (rosters.find(caller, person).isEmpty()) {
            return RostersTexts.refused("", "fault.gone");
        }
        links.remove(person);
        house.note(caller, "rosters.unlink", "person/" + person);
        return new Outcome.Done<>(person);
    }

    @Override
    public boolean holds(String token) {
        return owner(token).isPresent();
    }

    @Override
    public Outcome<Boolean> say(String token, String typed) {
        Optional<String> owner = owner(token);
        if (owner.isEmpty()) {
            return RostersTexts.refused("token", "veto.link");
        }
        String name = typed.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        if (name.isEmpty()) {
            return RostersTexts.refused("name", "veto.empty");
        }
        if (name.length() > LONGEST) {
            return RostersTexts.refused("name", "veto.long");
        }
        wishes.add(owner.get(), name, MOST);
        return new Outcome.Done<>(true);
    }

    @Override
    public Outcome<Boolean> takeBack(String token) {
        Optional<String> owner = owner(token);
        owner.ifPresent(wishes::forget);
        return owner.isPresent() ? new Outcome.Done<>(true) : RostersTexts.refused("token", "veto.link");
    }

    private Optional<String> owner(String token) {
        return links.person(Tokens.hash(token), house.clock().today());
    }
}
