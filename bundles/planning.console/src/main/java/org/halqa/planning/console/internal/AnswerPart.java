// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Invitations.Invitation;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.agenda.Stage;
import org.halqa.texts.Texts;

/** {@code /planning/answers}: links for organisations, neutral words to send with them, and what came back. */
final class AnswerPart implements Part {

    private final Invitations invitations;
    private final SessionCalendar calendar;
    private final Sending sending;
    private final Texts texts;
    private final Frame frame;

    AnswerPart(Invitations invitations, SessionCalendar calendar, Sending sending, Texts texts, Frame frame) {
        this.invitations = invitations;
        this.calendar = calendar;
        this.sending = sending;
        this.texts = texts;
        this.frame = frame;
    }

    /** An organisation and how far its answers are. */
    public record Row(
            String code, String acronym, long asked, boolean invited, String link, LocalDate expires, int answered) {}

    @Override
    public View get(PageRequest request, String rest) {
        frame.mayWrite(request);
        return rest.isEmpty() ? page(request, 200, "", "", Sending.NOTHING, List.of()) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, String rest) {
        frame.mayWrite(request);
        return switch (rest) {
            case "revoke" -> {
                invitations.revoke(request.caller(), request.field("id").orElse(""));
                yield new View.Redirect("/planning/answers", say("toast.revoked"));
            }
            case "invite" -> invite(request);
            case "send" -> send(request);
            case "trial" -> trial(request);
            default -> new View.NotFound();
        };
    }

    private View invite(PageRequest request) {
        String organisation = request.field("organisation").orElse("");
        Outcome<String> secret = invitations.invite(request.caller(), organisation);
        return secret instanceof Outcome.Done<String> done
                ? page(request, 200, organisation, done.value(), Sending.NOTHING, List.of())
                : page(request, Frame.status(secret), "", "", Sending.NOTHING, Frame.faults(secret));
    }

    /** Sends a link and shows it again: a second person may get it, or it is copied because it did not leave. */
    private View send(PageRequest request) {
        String secret = request.field("secret").orElse("");
        Optional<Invitations.Asked> asked = invitations.read(secret);
        if (asked.isEmpty()) {
            return page(request, 422, "", "", Sending.NOTHING, List.of(new Fault("", say("fault.link"))));
        }
        Outcome<String> sent = sending.send(request, link(request, secret));
        String organisation = asked.get().organisation();
        return page(
                request, Frame.status(sent), organisation, secret, Sending.result(request, sent), Frame.faults(sent));
    }

    private View trial(PageRequest request) {
        Outcome<String> sent = sending.trial(request);
        return page(request, Frame.status(sent), "", "", Sending.result(request, sent), Frame.faults(sent));
    }

    private static String link(PageRequest request, String secret) {
        return secret.isEmpty() ? "" : request.origin() + "/date/" + secret;
    }

    private View page(
            PageRequest request,
            int status,
            String organisation,
            String secret,
            Map<String, Object> typed,
            List<Fault> faults) {
        List<Appointment> waiting = calendar.appointments(request.caller()).stream()
                .filter(one -> one.stage() == Stage.PROPOSED || one.stage() == Stage.NEGOTIATED)
                .filter(one -> one.day().isAfter(frame.today()))
                .toList();
        List<Invitation> open = invitations.open(request.caller());
        Map<String, Object> model = new HashMap<>(typed);
        model.put("link", link(request, secret));
        model.put("words", words(link(request, secret)));
        model.put("secret", secret);
        model.put("ways", sending.ways(request));
        model.put("invited", acronym(organisation));
        model.put(
                "rows",
                frame.programme().organisations().stream()
                        .map(one -> row(one.code(), one.acronym(), waiting, open))
                        .toList());
        model.put("waiting", waiting.size());
        return frame.page(request, status, "answers", model, faults);
    }

    /** What can be copied, in the languages in which people write to each other here, whatever the language of the page. */
    private Map<String, String> words(String link) {
        Message words = Messages.words(URI.create(link));
        return Map.of("fr", texts.say(words, Locale.FRENCH), "ar", texts.say(words, Locale.forLanguageTag("ar")));
    }

    private String acronym(String organisation) {
        return frame.programmes()
                .organisation(organisation)
                .map(one -> one.acronym())
                .orElse("");
    }

    private Row row(String code, String acronym, List<Appointment> waiting, List<Invitation> open) {
        Optional<Invitation> invitation =
                open.stream().filter(one -> one.organisation().equals(code)).findFirst();
        return new Row(
                code,
                acronym,
                waiting.stream().filter(one -> one.group().concerns(code)).count(),
                invitation.isPresent(),
                invitation.map(Invitation::id).orElse(""),
                invitation.map(Invitation::expires).orElseGet(frame::today),
                invitation.map(Invitation::answered).orElse(0));
    }
}
