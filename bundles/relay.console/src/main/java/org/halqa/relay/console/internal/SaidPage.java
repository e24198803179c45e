// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.console.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.relay.Relay;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;
import org.jspecify.annotations.Nullable;

/** {@code /said}: « vous avez dit, nous avons fait », on a screen; {@code /said/poster/fr}: the same as a poster. */
class SaidPage implements ConsolePage {

    private static final String FORMAT = "pdf";
    private static final String POSTER = "poster/";

    private final Relay relay;
    private final Programmes programmes;
    private final Supplier<@Nullable Sheets> sheets;

    SaidPage(Relay relay, Programmes programmes, Supplier<@Nullable Sheets> sheets) {
        this.relay = relay;
        this.programmes = programmes;
        this.sheets = sheets;
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
        if (request.rest().isEmpty()) {
            return page(200, said, List.of());
        }
        return said.isEmpty() || !request.rest().startsWith(POSTER) ? new View.NotFound() : poster(request, said);
    }

    private View page(int status, List<FactorView> said, List<Message> reasons) {
        return new View.Page(
                status,
                "said",
                RelayPage.say("page.title"),
                Map.of("said", said, "poster", sheets.get() != null, "reasons", reasons));
    }

    private View poster(PageRequest request, List<FactorView> said) {
        Sheets press = sheets.get();
        if (press == null) {
            return new View.Unavailable(RelayPage.say("said.poster.away"));
        }
        Locale language = Locale.forLanguageTag(request.rest().substring(POSTER.length()));
        Outcome<Reports.Document> written = press.write(request.caller(), Poster.of(said), language, FORMAT);
        if (written instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        List<Outcome.Fault> faults = ((Outcome.Refused<Reports.Document>) written).faults();
        return page(422, said, faults.stream().map(Outcome.Fault::reason).toList());
    }

    @Override
    public View post(PageRequest request) {
        return new View.NotFound();
    }
}
