// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People.Person;
import org.halqa.model.Outcome;
import org.halqa.model.Zone;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.OwnDate;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.ical.CalendarFile;
import org.halqa.planning.internal.ical.CalendarFile.Entry;
import org.halqa.planning.internal.store.LinkRows;
import org.halqa.planning.internal.store.LinkRows.Kind;
import org.halqa.planning.internal.store.LinkRows.Link;
import org.halqa.texts.Texts;

/** Calendar feeds, each for the eyes of who made it: organisations and zones are those of the account, of which no copy is kept. */
final class KeptFeeds implements Feeds {

    private static final int LONGEST = 64;
    private static final String ALL = "ALL";
    private static final String OWN = "OWN";
    private static final String ORGANISATION = "ORGANISATION";
    private static final String DATES = "DATES";
    private static final String GROUP = "GROUP";
    private static final String HAND = "planning.hand";

    private final Desk desk;
    private final Texts texts;

    KeptFeeds(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Outcome<String> make(Caller caller) {
        mayRead(caller);
        return made(caller, reach(caller), "");
    }

    @Override
    public Outcome<String> makeFor(Caller caller, String group) {
        desk.house().doorkeeper().require(caller, HAND);
        boolean plans = desk.house().doorkeeper().allows(caller, House.WRITE);
        Sight sight = new Sight(plans, caller.organisations());
        if (sight.groups(desk.look()).stream().noneMatch(one -> one.id().equals(group))) {
            return Outcome.refused("group", PlanningTexts.say("group.gone"));
        }
        // Whoever has the address needs no account: who handed it out is all that can be known later.
        desk.house().access().add(caller.account(), HAND, "group-feed/" + group);
        return made(caller, GROUP, group);
    }

    private Outcome<String> made(Caller caller, String reach, String group) {
        String secret = Secrets.make();
        Link link = new Link(
                UUID.randomUUID().toString(),
                desk.programme(),
                Kind.FEED,
                Secrets.hash(secret),
                "",
                caller.account(),
                reach,
                desk.house().clock().today(),
                null,
                group);
        desk.inTurn(handle -> {
            LinkRows.add(handle, link);
            return "";
        });
        return new Outcome.Done<>(secret);
    }

    private void mayRead(Caller caller) {
        if (!desk.house().doorkeeper().allows(caller, House.READ)) {
            desk.house().doorkeeper().require(caller, House.DATES);
        }
    }

    private String reach(Caller caller) {
        Doorkeeper doorkeeper = desk.house().doorkeeper();
        if (!doorkeeper.allows(caller, House.READ)) {
            return DATES;
        } else if (doorkeeper.allows(caller, House.WRITE)) {
            return OWN;
        }
        return doorkeeper.ownOnly(caller, House.READ) ? ORGANISATION : ALL;
    }

    @Override
    public List<Feed> mine(Caller caller) {
        mayRead(caller);
        return links(caller).stream()
                .map(link -> new Feed(link.id(), link.made().toString(), link.group()))
                .toList();
    }

    private List<Link> links(Caller caller) {
        return desk.inTransaction(handle -> LinkRows.all(handle, desk.programme(), Kind.FEED)).stream()
                .filter(link -> link.account().equals(caller.account()))
                .toList();
    }

    @Override
    public void revoke(Caller caller, String id) {
        mayRead(caller);
        links(caller).stream()
                .filter(link -> link.id().equals(id))
                .forEach(link -> desk.inTurn(handle -> {
                    LinkRows.remove(handle, desk.programme(), id);
                    return "";
                }));
    }

    @Override
    public Optional<byte[]> read(String secret, Locale locale) {
        if (secret.isEmpty() || secret.length() > LONGEST) {
            return Optional.empty();
        }
        return desk.inTransaction(handle -> LinkRows.find(handle, Kind.FEED, Secrets.hash(secret)))
                .filter(link -> link.programme().equals(desk.programme()))
                .flatMap(link -> desk.house().active(link.account()).map(owner -> file(link, owner, locale)));
    }

    private byte[] file(Link link, Person owner, Locale locale) {
        List<Entry> entries =
                switch (link.reach()) {
                    case DATES -> plain(new OwnDates(owner.organisations(), owner.zones()).of(desk), locale);
                    case GROUP -> plain(OwnDates.ofGroup(desk, link.group(), owner.organisations()), locale);
                    default ->
                        appointments(link, owner).stream()
                                .map(appointment -> entry(appointment, locale))
                                .toList();
                };
        String title = texts.say(PlanningTexts.say("feed.name"), locale);
        return new CalendarFile(desk.house().clock()).write(title, entries);
    }

    private List<Entry> plain(List<OwnDate> dates, Locale locale) {
        return dates.stream().map(date -> entry(date, locale)).toList();
    }

    private List<Appointment> appointments(Link link, Person owner) {
        Snapshot snapshot = desk.look();
        Sight sight = new Sight(!link.reach().equals(ORGANISATION), owner.organisations());
        return snapshot.appointments().stream()
                .filter(kept -> kept.stage() != Stage.MOVED)
                .filter(kept -> !link.reach().equals(OWN) || kept.facilitator().equals(link.account()))
                .map(kept -> desk.shown(snapshot, kept))
                .filter(sight::sees)
                .toList();
    }

    private Entry entry(Appointment appointment, Locale locale) {
        return new Entry(
                appointment.id(),
                appointment.version(),
                appointment.day().atTime(appointment.start()),
                appointment.group().minutes(),
                title(appointment.group().zone(), locale),
                status(appointment.stage()));
    }

    private Entry entry(OwnDate date, Locale locale) {
        return new Entry(
                date.id(),
                date.version(),
                date.day().atTime(date.start()),
                date.minutes(),
                title(date.zone(), locale),
                status(date.confirmed() ? Stage.CONFIRMED : Stage.NEGOTIATED));
    }

    /** Nothing in it says what kind of meeting it is, nor whose. */
    private String title(String code, Locale locale) {
        Object zone =
                desk.house().programmes().zone(code).<Object>map(Zone::labels).orElse(code);
        return texts.say(PlanningTexts.say("feed.title", zone), locale);
    }

    private static String status(Stage stage) {
        return switch (stage) {
            case CONFIRMED, HELD -> "CONFIRMED";
            case CANCELLED, MOVED -> "CANCELLED";
            case PROPOSED, NEGOTIATED -> "TENTATIVE";
        };
    }
}
