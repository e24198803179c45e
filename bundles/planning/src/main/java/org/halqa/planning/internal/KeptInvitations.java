// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.planning.Slot;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Appointment.Answer;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Stage;
import org.halqa.planning.internal.store.AppointmentRows;
import org.halqa.planning.internal.store.KeptAppointment;
import org.halqa.planning.internal.store.LinkRows;
import org.halqa.planning.internal.store.LinkRows.Kind;
import org.halqa.planning.internal.store.LinkRows.Link;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Asks organisations about days, and takes their answers. */
final class KeptInvitations implements Invitations {

    private static final String ANSWER = "planning.answer";
    private static final int DAYS = 21;
    private static final int LONGEST = 64;

    private final Desk desk;

    KeptInvitations(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome<String> invite(Caller caller, String organisation) {
        desk.mayWrite(caller);
        if (desk.house().programmes().organisation(organisation).isEmpty()) {
            return Outcome.refused("organisation", say("invitation.organisation"));
        }
        String secret = Secrets.make();
        return desk.inTurn(handle -> {
            Snapshot snapshot = Snapshot.of(handle, desk.house());
            List<KeptAppointment> asked = asked(snapshot, organisation);
            if (asked.isEmpty()) {
                return Outcome.refused("organisation", say("invitation.nothing"));
            }
            asked.stream()
                    .filter(kept -> kept.stage() == Stage.PROPOSED)
                    .forEach(kept -> AppointmentRows.change(handle, kept.at(Stage.NEGOTIATED), snapshot.today(), null));
            links(handle).stream()
                    .filter(link -> link.organisation().equals(organisation))
                    .forEach(link -> LinkRows.remove(handle, desk.programme(), link.id()));
            LinkRows.add(handle, link(caller, organisation, secret, snapshot.today()));
            desk.house().access().add(caller.account(), House.WRITE, "invitation/" + organisation);
            return new Outcome.Done<>(secret);
        });
    }

    private Link link(Caller caller, String organisation, String secret, LocalDate today) {
        return new Link(
                UUID.randomUUID().toString(),
                desk.programme(),
                Kind.INVITATION,
                Secrets.hash(secret),
                organisation,
                caller.account(),
                "ORGANISATION",
                today,
                today.plusDays(DAYS),
                "");
    }

    private List<Link> links(Handle handle) {
        return LinkRows.all(handle, desk.programme(), Kind.INVITATION);
    }

    /** What is to come, not confirmed yet, and concerns an organisation. */
    private static List<KeptAppointment> asked(Snapshot snapshot, String organisation) {
        return snapshot.appointments().stream()
                .filter(kept -> kept.stage() == Stage.PROPOSED || kept.stage() == Stage.NEGOTIATED)
                .filter(kept -> kept.day().isAfter(snapshot.today()))
                .filter(kept -> snapshot.group(kept.group())
                        .filter(group -> group.concerns(organisation))
                        .isPresent())
                .toList();
    }

    @Override
    public List<Invitation> open(Caller caller) {
        desk.mayWrite(caller);
        Snapshot snapshot = desk.look();
        return desk.inTransaction(this::links).stream()
                .filter(link -> works(link, snapshot.today()))
                .map(link -> invitation(snapshot, link))
                .toList();
    }

    private static boolean works(Link link, LocalDate today) {
        LocalDate expires = link.expires();
        return expires == null || !today.isAfter(expires);
    }

    private static Invitation invitation(Snapshot snapshot, Link link) {
        List<KeptAppointment> asked = asked(snapshot, link.organisation());
        long answered = asked.stream()
                .filter(kept ->
                        answerOf(snapshot, kept.id(), link.organisation()).isPresent())
                .count();
        LocalDate expires = link.expires();
        return new Invitation(
                link.id(),
                link.organisation(),
                expires == null ? snapshot.today() : expires,
                (int) answered,
                asked.size());
    }

    private static Optional<Answer> answerOf(Snapshot snapshot, String appointment, String organisation) {
        return snapshot.answers().getOrDefault(appointment, List.of()).stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .findFirst();
    }

    @Override
    public void revoke(Caller caller, String id) {
        desk.mayWrite(caller);
        desk.inTurn(handle -> {
            LinkRows.remove(handle, desk.programme(), id);
            return "";
        });
    }

    @Override
    public Optional<Asked> read(String secret) {
        return behind(secret).map(link -> asked(desk.look(), link));
    }

    private Optional<Link> behind(String secret) {
        if (secret.isEmpty() || secret.length() > LONGEST) {
            return Optional.empty();
        }
        LocalDate today = desk.house().clock().today();
        return desk.inTransaction(handle -> LinkRows.find(handle, Kind.INVITATION, Secrets.hash(secret)))
                .filter(link -> link.programme().equals(desk.programme()) && works(link, today));
    }

    private Asked asked(Snapshot snapshot, Link link) {
        Sight sight = new Sight(false, java.util.Set.of(link.organisation()));
        return new Asked(
                link.organisation(),
                asked(snapshot, link.organisation()).stream()
                        .map(kept -> sight.within(desk.shown(snapshot, kept)))
                        .toList());
    }

    @Override
    public Outcome<Asked> answer(
            String secret, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot) {
        Optional<Link> link = behind(secret);
        if (link.isEmpty()) {
            return Outcome.refused("", say("invitation.over"));
        }
        Answer answer = new Answer(link.get().organisation(), fits, fits ? null : otherDay, fits ? null : otherSlot);
        return desk.inTurn(handle -> {
            Outcome<Appointment> taken = take(handle, appointment, answer);
            return taken instanceof Outcome.Refused<Appointment> refused
                    ? new Outcome.Refused<>(refused.faults())
                    : new Outcome.Done<>(asked(Snapshot.of(handle, desk.house()), link.get()));
        });
    }

    @Override
    public Outcome<Appointment> answer(
            Caller caller, String appointment, boolean fits, @Nullable LocalDate otherDay, @Nullable Slot otherSlot) {
        desk.house().doorkeeper().require(caller, ANSWER);
        Optional<String> organisation = caller.organisations().stream().sorted().findFirst();
        if (organisation.isEmpty()) {
            return Outcome.refused("", say("invitation.organisation"));
        }
        Answer answer = new Answer(organisation.get(), fits, fits ? null : otherDay, fits ? null : otherSlot);
        return desk.inTurn(handle -> take(handle, appointment, answer));
    }

    private Outcome<Appointment> take(Handle handle, String appointment, Answer answer) {
        Snapshot snapshot = Snapshot.of(handle, desk.house());
        Optional<KeptAppointment> kept = asked(snapshot, answer.organisation()).stream()
                .filter(one -> one.id().equals(appointment))
                .findFirst();
        LocalDate other = answer.otherDay();
        if (kept.isEmpty()) {
            return Outcome.refused("", say("invitation.gone"));
        } else if (other != null && !snapshot.programme().window().contains(other)) {
            return Outcome.refused("otherDay", say("invitation.window"));
        }
        if (kept.get().stage() == Stage.PROPOSED) {
            AppointmentRows.change(handle, kept.get().at(Stage.NEGOTIATED), snapshot.today(), null);
        }
        AppointmentRows.answer(handle, appointment, answer);
        return new Outcome.Done<>(desk.shown(Snapshot.of(handle, desk.house()), kept.get()));
    }
}
