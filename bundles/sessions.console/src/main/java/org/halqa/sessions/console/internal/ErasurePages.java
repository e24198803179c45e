// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Reports;
import org.halqa.reporting.Sheets;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.Erasures.Register;
import org.jspecify.annotations.Nullable;

/** {@code /erasures}: what was destroyed; {@code /erasures/certificate}: the sheet that is signed at the end of a contract. */
class ErasurePages implements ConsolePage {

    private static final String CERTIFICATE = "certificate";

    private final Erasures erasures;
    private final Programmes programmes;
    private final CivilClock clock;
    private final Supplier<@Nullable Sheets> sheets;

    ErasurePages(Erasures erasures, Programmes programmes, CivilClock clock, Supplier<@Nullable Sheets> sheets) {
        this.erasures = erasures;
        this.programmes = programmes;
        this.clock = clock;
        this.sheets = sheets;
    }

    @Override
    public String id() {
        return "erasures";
    }

    @Override
    public String module() {
        return Part.MODULE;
    }

    @Override
    public String operation() {
        return "erasures.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Part.say("erasures.menu"), "trash3", 72));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "" -> page("erasures", newestFirst(erasures.register(request.caller())));
            case CERTIFICATE -> shown(erasures.register(request.caller()), List.of());
            default -> request.rest().startsWith(CERTIFICATE + "/") ? file(request) : new View.NotFound();
        };
    }

    private View shown(Register register, List<Message> reasons) {
        Map<String, Object> model = certificate(register);
        model.put("reasons", reasons);
        return new View.Page(reasons.isEmpty() ? 200 : 422, CERTIFICATE, Part.title(), model);
    }

    private View file(PageRequest request) {
        Register register = erasures.register(request.caller());
        Sheets press = sheets.get();
        if (press == null) {
            return new View.Unavailable(Part.say("certificate.away"));
        }
        Locale language = Locale.forLanguageTag(request.rest().substring(CERTIFICATE.length() + 1));
        Outcome<Reports.Document> written = press.write(
                request.caller(),
                new Certificate(register, programmes.current(), clock.today()).sheet(),
                language,
                "pdf");
        if (written instanceof Outcome.Done<Reports.Document> done) {
            Reports.Document file = done.value();
            return new View.Download(file.fileName(), file.mediaType(), file.content());
        }
        List<Outcome.Fault> faults = ((Outcome.Refused<Reports.Document>) written).faults();
        return shown(register, faults.stream().map(Outcome.Fault::reason).toList());
    }

    @Override
    public View post(PageRequest request) {
        return new View.NotFound();
    }

    private static View page(String template, Map<String, Object> model) {
        return View.Page.of(template, Part.title(), model);
    }

    private static Map<String, Object> newestFirst(Register register) {
        List<ErasureLine> lines = new ArrayList<>(lines(register));
        Collections.reverse(lines);
        return Map.of("lines", lines, "rules", Certificate.rules(register), "broken", register.broken());
    }

    private Map<String, Object> certificate(Register register) {
        Programme programme = programmes.current();
        List<ErasureLine> lines = lines(register);
        Map<String, Object> model = new HashMap<>();
        model.put("lines", lines);
        model.put("rules", Certificate.rules(register));
        model.put("broken", register.broken());
        model.put("counts", Certificate.counts(register));
        model.put("pdf", sheets.get() != null);
        model.put("last", lines.isEmpty() ? "" : lines.get(lines.size() - 1).digest());
        model.put("programme", programme.title());
        model.put("reference", programme.reference());
        model.put("today", clock.today());
        return model;
    }

    private static List<ErasureLine> lines(Register register) {
        return register.acts().stream().map(ErasureLine::of).toList();
    }
}
