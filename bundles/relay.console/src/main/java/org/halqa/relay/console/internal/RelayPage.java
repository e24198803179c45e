// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.halqa.relay.Relay.Followed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /relay}: what has arrived, and what coordination says about it. */
@Component
public final class RelayPage implements ConsolePage {

    private final Relay relay;
    private final Programmes programmes;
    private final Doorkeeper doorkeeper;

    @Activate
    public RelayPage(@Reference Relay relay, @Reference Programmes programmes, @Reference Doorkeeper doorkeeper) {
        this.relay = relay;
        this.programmes = programmes;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public String id() {
        return "relay";
    }

    @Override
    public String module() {
        return RelayConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "relay.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(say("page.menu"), "chat-left-dots", 33));
    }

    @Override
    public View get(PageRequest request) {
        if (request.rest().isEmpty()) {
            return list(request);
        }
        return relay.find(request.caller(), request.rest())
                .map(one -> page(request, 200, one, List.of()))
                .orElseGet(View.NotFound::new);
    }

    private View list(PageRequest request) {
        List<FactorView> all = relay.all(request.caller()).stream()
                .map(one -> FactorView.of(one, programmes))
                .toList();
        OptionalInt median = relay.medianDays(request.caller());
        return View.Page.of(
                "list",
                say("page.title"),
                Map.of("factors", all, "answered", median.isPresent(), "median", median.orElse(0)));
    }

    @Override
    public View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        Optional<Followed> one = relay.find(request.caller(), path[0]);
        if (path.length != 2 || one.isEmpty()) {
            return new View.NotFound();
        }
        int version = request.field("version")
                .filter(typed -> typed.matches("\\d{1,8}"))
                .map(Integer::parseInt)
                .orElse(-1);
        String id = path[0];
        return switch (path[1]) {
            case "acknowledge" -> answered(request, one.get(), relay.acknowledge(request.caller(), id, version));
            case "answer" ->
                answered(
                        request,
                        one.get(),
                        relay.answer(
                                request.caller(),
                                id,
                                version,
                                request.field("language").orElse(""),
                                request.field("words").orElse("")));
            case "close" -> answered(request, one.get(), relay.close(request.caller(), id, version));
            default -> new View.NotFound();
        };
    }

    private View answered(PageRequest request, Followed before, Outcome<Followed> outcome) {
        if (outcome instanceof Outcome.Refused<Followed> refused) {
            return page(request, 422, before, refused.faults());
        } else if (outcome instanceof Outcome.Stale<Followed> stale) {
            return page(request, 412, stale.current(), List.of(new Fault("", say("fault.stale"))));
        }
        return new View.Redirect("/relay/" + before.factor().content().id(), say("toast.kept"));
    }

    private View page(PageRequest request, int status, Followed followed, List<Fault> faults) {
        FactorView factor = FactorView.of(followed, programmes);
        Map<String, Object> model = new HashMap<>();
        model.put("factor", factor);
        model.put("reasons", faults.stream().map(Fault::reason).toList());
        model.put("mayAnswer", doorkeeper.allows(request.caller(), "relay.answer"));
        model.put("words", request.field("words").orElse(factor.answer().text()));
        String language = factor.answer().language();
        model.put(
                "language",
                request.field("language")
                        .orElse(language.isEmpty() ? request.locale().getLanguage() : language));
        return new View.Page(status, "factor", say("page.title"), model);
    }

    static Message say(String key, Object... arguments) {
        return Message.of(RelayConsoleTexts.MODULE, key, arguments);
    }
}
