// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.halqa.support.IndividualTime;
import org.halqa.support.IndividualTime.Moment;
import org.halqa.support.IndividualTime.Request;
import org.halqa.support.Referrals.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /a/<code>}: the card « Temps individuel », for whoever holds it. It knows nobody and asks for no reason. */
@Component
public final class CardPage implements OpenPage {

    private static final List<String> FIELDS = List.of("phone", "askFor", "language", "moment", "message");

    private final IndividualTime time;
    private final AddressBook book;
    private final Programmes programmes;

    /** Called by Declarative Services. */
    @Activate
    public CardPage(@Reference IndividualTime time, @Reference Programmes programmes) {
        this.time = time;
        this.book = new AddressBook(programmes);
        this.programmes = programmes;
    }

    @Override
    public String id() {
        return "a";
    }

    @Override
    public String module() {
        return SupportConsoleTexts.MODULE;
    }

    /** What follows the code is forgiven: a change of language after a refusal asks for the address that the form was sent to. */
    @Override
    public View get(OpenRequest request) {
        String code = request.rest().split("/", 2)[0];
        return time.leads(code) ? card(200, request, code, List.of()) : new View.NotFound();
    }

    @Override
    public View post(OpenRequest request) {
        String[] path = request.rest().split("/", -1);
        if (path.length != 2) {
            return new View.NotFound();
        }
        String code = path[0];
        return switch (path[1]) {
            case "take" -> take(request, code);
            case "ask" -> ask(request, code);
            case "back" -> takeBack(request, code);
            default -> new View.NotFound();
        };
    }

    private View take(OpenRequest request, String code) {
        Outcome<Kept> taken = time.take(
                code,
                request.field("referral").orElse(""),
                request.field("_key").orElse(""));
        return taken instanceof Outcome.Done<Kept> done
                ? page(200, "taken", code, Map.of("row", book.row(done.value(), request.locale())))
                : refused(request, code, ((Outcome.Refused<Kept>) taken).faults());
    }

    private View ask(OpenRequest request, String code) {
        Request typed = typed(request);
        Outcome<String> asked = time.ask(code, typed, request.field("_key").orElse(""));
        if (asked instanceof Outcome.Refused<String> refused) {
            return refused(request, code, refused.faults());
        }
        return page(
                200,
                "asked",
                code,
                Map.of(
                        "receipt", ((Outcome.Done<String>) asked).value(),
                        "phone", typed.phone(),
                        "askFor", typed.askFor(),
                        "language", book.language(typed.language()),
                        "moment", typed.moment().name(),
                        "message", typed.message(),
                        "days", time.requestDays()));
    }

    /** What was left open is as cautious as can be. */
    private static Request typed(OpenRequest request) {
        String moment = request.field("moment").orElse("");
        return new Request(
                request.field("phone").orElse(""),
                request.field("askFor").orElse(""),
                request.field("language").orElse(""),
                List.of(Moment.values()).stream()
                        .filter(each -> each.name().equals(moment))
                        .findFirst()
                        .orElse(Moment.ANY),
                request.field("message").orElse("").equals("yes"));
    }

    private View takeBack(OpenRequest request, String code) {
        boolean gone = time.takeBack(request.field("receipt").orElse(""));
        return page(200, "back", code, Map.of("gone", gone));
    }

    private View refused(OpenRequest request, String code, List<Fault> faults) {
        return time.leads(code)
                ? card(422, request, code, faults)
                : page(422, "over", code, Map.of("reason", faults.get(0).reason()));
    }

    private View card(int status, OpenRequest request, String code, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(field -> values.put(field, request.field(field).orElse("")));
        model.put("values", values);
        model.put("faults", AddressForm.byField(faults));
        model.put("groups", book.groups(time.addresses(code), request.locale()));
        model.put("languages", book.languages());
        model.put("moments", List.of(Moment.values()).stream().map(Moment::name).toList());
        model.put("days", time.requestDays());
        return page(status, "individual", code, model);
    }

    private View page(int status, String template, String code, Map<String, Object> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("code", code);
        model.put("demo", programmes.current().demo());
        return new View.Page(status, template, AddressesPage.say("page.title"), model);
    }
}
