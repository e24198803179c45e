// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.Appointment;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Invitations.Asked;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /date/<secret>}: an organisation says which days suit its team. No account, no name, no kind of meeting. */
@Component
public final class DatePage implements OpenPage {

    private final Invitations invitations;
    private final Frame frame;

    @Activate
    public DatePage(
            @Reference Invitations invitations,
            @Reference Doorkeeper doorkeeper,
            @Reference Programmes programmes,
            @Reference CivilClock clock) {
        this.invitations = invitations;
        this.frame = new Frame(doorkeeper, programmes, clock);
    }

    /** A day that is asked about. */
    public record Question(
            Card card,
            Labels zone,
            boolean answered,
            boolean fits,
            @Nullable LocalDate otherDay,
            String otherSlot) {}

    @Override
    public String id() {
        return "date";
    }

    @Override
    public String module() {
        return PlanningConsoleTexts.MODULE;
    }

    @Override
    public View get(OpenRequest request) {
        String secret = request.rest();
        return invitations
                .read(secret)
                .map(asked -> page(200, secret, asked, "", List.of()))
                .orElseGet(View.NotFound::new);
    }

    @Override
    public View post(OpenRequest request) {
        String secret = request.rest();
        Optional<Asked> asked = invitations.read(secret);
        if (asked.isEmpty()) {
            return new View.NotFound();
        }
        if (request.field("fits").filter("all"::equals).isPresent()) {
            return allFit(secret, asked.get());
        }
        String appointment = request.field("appointment").orElse("");
        boolean fits = request.field("fits").filter("yes"::equals).isPresent();
        Optional<When> other = request.field("otherDay")
                .flatMap(day -> When.of(day + " " + request.field("otherSlot").orElse("AM")));
        Outcome<Asked> answered = invitations.answer(
                secret,
                appointment,
                fits,
                other.map(When::day).orElse(null),
                other.map(When::slot).orElse(null));
        return answered instanceof Outcome.Done<Asked> done
                ? page(200, secret, done.value(), appointment, List.of())
                : page(Frame.status(answered), secret, asked.get(), appointment, Frame.faults(answered));
    }

    /** What is answered stays as it is. A day that went meanwhile is no fault of whoever answers: the others are taken. */
    private View allFit(String secret, Asked asked) {
        List<Fault> faults = asked.appointments().stream()
                .filter(one -> one.answers().isEmpty())
                .flatMap(one -> Frame.faults(invitations.answer(secret, one.id(), true, null, null)).stream())
                .toList();
        return page(200, secret, invitations.read(secret).orElse(asked), "", faults);
    }

    private View page(int status, String secret, Asked asked, String just, List<Fault> faults) {
        List<Question> questions =
                asked.appointments().stream().map(this::question).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("secret", secret);
        model.put("questions", questions);
        model.put(
                "open",
                questions.stream().filter(question -> !question.answered()).count());
        model.put("just", just);
        model.put("reasons", faults.stream().map(Fault::reason).distinct().toList());
        model.put("faults", Frame.byField(faults));
        model.put("least", frame.today().plusDays(1).toString());
        model.put("most", frame.programme().window().to().toString());
        return new View.Page(status, "date", say("date.title"), model);
    }

    private Question question(Appointment one) {
        Optional<Appointment.Answer> answer = one.answers().stream().findFirst();
        return new Question(
                new Card(
                        one.id(),
                        one.version(),
                        one.day(),
                        one.slot().name(),
                        one.start(),
                        one.group().zone(),
                        frame.zone(one.group().zone()),
                        frame.name(one.group()),
                        frame.zone(one.group().zone()),
                        one.stage().name(),
                        "",
                        true,
                        0,
                        0),
                frame.zone(one.group().zone()),
                answer.isPresent(),
                answer.map(Appointment.Answer::fits).orElse(false),
                answer.map(Appointment.Answer::otherDay).orElse(null),
                answer.map(Appointment.Answer::otherSlot).map(Object::toString).orElse(""));
    }
}
