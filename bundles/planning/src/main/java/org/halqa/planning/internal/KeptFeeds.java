// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.ical.CalendarFile;
import org.halqa.planning.internal.ical.CalendarFile.Entry;
import org.halqa.planning.internal.store.LinkRows;
import org.halqa.planning.internal.store.LinkRows.Kind;
import org.halqa.planning.internal.store.LinkRows.Link;
import org.halqa.texts.Texts;

/** Calendar feeds, each for the eyes of who made it. */
final class KeptFeeds implements Feeds {

    private static final int LONGEST = 64;
    private static final String ALL = "ALL";
    private static final String OWN = "OWN";
    private static final String ORGANISATION = "ORGANISATION";

    private final Desk desk;
    private final Texts texts;

    KeptFeeds(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Outcome<String> make(Caller caller) {
        desk.mayRead(caller);
        String secret = Secrets.make();
        boolean part = desk.house().doorkeeper().ownOnly(caller, House.READ);
        boolean holds = desk.house().doorkeeper().allows(caller, House.WRITE);
        Link link = new Link(
                UUID.randomUUID().toString(),
                desk.programme(),
                Kind.FEED,
                Secrets.hash(secret),
                String.join(",", caller.organisations()),
                caller.account(),
                holds ? OWN : part ? ORGANISATION : ALL,
                desk.house().clock().today(),
                null);
        desk.inTurn(handle -> {
            LinkRows.add(handle, link);
            return "";
        });
        return new Outcome.Done<>(secret);
    }

    @Override
    public List<Feed> mine(Caller caller) {
        desk.mayRead(caller);
        return links(caller).stream()
                .map(link -> new Feed(link.id(), link.made().toString()))
                .toList();
    }

    private List<Link> links(Caller caller) {
        return desk.inTransaction(handle -> LinkRows.all(handle, desk.programme(), Kind.FEED)).stream()
                .filter(link -> link.account().equals(caller.account()))
                .toList();
    }

    @Override
    public void revoke(Caller caller, String id) {
        desk.mayRead(caller);
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
                .map(link -> file(link, locale));
    }

    private byte[] file(Link link, Locale locale) {
        Snapshot snapshot = desk.look();
        Sight sight = new Sight(
                !link.reach().equals(ORGANISATION), Set.of(link.organisation().split(",")));
        List<Entry> entries = snapshot.appointments().stream()
                .filter(kept -> kept.stage() != Stage.MOVED)
                .filter(kept -> !link.reach().equals(OWN) || kept.facilitator().equals(link.account()))
                .map(kept -> desk.shown(snapshot, kept))
                .filter(sight::sees)
                .map(appointment -> entry(appointment, locale))
                .toList();
        String title = texts.say(PlanningTexts.say("feed.name"), locale);
        return new CalendarFile(desk.house().clock()).write(title, entries);
    }

    /** Nothing in it says what kind of meeting it is, nor whose. */
    private Entry entry(Appointment appointment, Locale locale) {
        Message title = PlanningTexts.say(
                "feed.title",
                desk.house()
                        .programmes()
                        .zone(appointment.group().zone())
                        .<Object>map(zone -> zone.labels())
                        .orElse(appointment.group().zone()));
        return new Entry(
                appointment.id(),
                appointment.version(),
                appointment.day().atTime(appointment.start()),
                appointment.group().minutes(),
                texts.say(title, locale),
                status(appointment.stage()));
    }

    private static String status(Stage stage) {
        return switch (stage) {
            case CONFIRMED, HELD -> "CONFIRMED";
            case CANCELLED, MOVED -> "CANCELLED";
            case PROPOSED, NEGOTIATED -> "TENTATIVE";
        };
    }
}
