// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /said}: « vous avez dit, nous avons fait », on a screen and as a poster on paper. */
@Component
public final class SaidPage implements ConsolePage {

    private final Relay relay;
    private final Programmes programmes;

    @Activate
    public SaidPage(@Reference Relay relay, @Reference Programmes programmes) {
        this.relay = relay;
        this.programmes = programmes;
    }

    @Override
    public String id() {
        return "said";
    }

    @Override
    public String module() {
        return RelayConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "relay.poster";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(RelayPage.say("said.menu"), "chat-square-text", 34));
    }

    @Override
    public View get(PageRequest request) {
        List<FactorView> said = relay.poster(request.caller()).stream()
                .map(one -> FactorView.of(one, programmes))
                .toList();
        return View.Page.of("said", RelayPage.say("page.title"), Map.of("said", said));
    }

    @Override
    public View post(PageRequest request) {
        return new View.NotFound();
    }
}
