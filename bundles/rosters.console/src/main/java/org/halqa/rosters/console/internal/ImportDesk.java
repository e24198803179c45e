// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.rosters.RosterFile;
import org.halqa.rosters.RosterFile.BadCell;
import org.halqa.rosters.RosterFile.Reading;
import org.halqa.sheets.CarriedFile;

/** {@code /rosters/import}: people from a file. First a dry run, then, when nothing is wrong, all of it. */
final class ImportDesk {

    private static final int SHOWN = 200;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterFile roster;
    private final RosterTemplate template;

    ImportDesk(RosterFile roster, RosterTemplate template) {
        this.roster = roster;
        this.template = template;
    }

    View get(PageRequest request) {
        return switch (request.rest()) {
            case "import" -> page(200, new byte[0], new Reading(0, 0, List.of()));
            case "import/template.xlsx" ->
                new View.Download(
                        "modele.xlsx",
                        XLSX,
                        template.xlsx(request.locale(), request.caller().organisations()));
            case "import/template.csv" ->
                new View.Download("modele.csv", "text/csv; charset=utf-8", template.csv(request.locale()));
            default -> new View.NotFound();
        };
    }

    View post(PageRequest request) {
        if (!request.rest().equals("import")) {
            return new View.NotFound();
        }
        return request.field("do").orElse("").equals("keep") ? keep(request) : check(request);
    }

    private View check(PageRequest request) {
        Optional<Upload> file = request.file("file");
        return file.map(upload -> checked(request, upload.content()))
                .orElseGet(() -> page(422, new byte[0], whole(RostersConsoleTexts.say("import.none"))));
    }

    private View checked(PageRequest request, byte[] file) {
        Reading reading = roster.read(request.caller(), file);
        return page(reading.bad().isEmpty() ? 200 : 422, file, reading);
    }

    private View keep(PageRequest request) {
        Optional<byte[]> file = CarriedFile.of(request.fields("piece"));
        if (file.isEmpty()) {
            return page(422, new byte[0], whole(RostersConsoleTexts.say("import.none")));
        }
        Outcome<Integer> outcome = roster.keep(request.caller(), file.get());
        if (outcome instanceof Outcome.Done<Integer> done) {
            return new View.Redirect("/rosters", RostersConsoleTexts.say("import.kept", done.value()));
        }
        Reading now = roster.read(request.caller(), file.get());
        return page(422, file.get(), now.bad().isEmpty() ? whole(RostersConsoleTexts.say("import.again")) : now);
    }

    private static Reading whole(Message reason) {
        return new Reading(0, 0, List.of(new BadCell(0, "", "", reason)));
    }

    private static View page(int status, byte[] file, Reading reading) {
        int people = reading.added() + reading.changed();
        boolean ready = people > 0 && reading.bad().isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("most", RosterFile.MOST_ROWS);
        model.put("ready", ready);
        model.put("pieces", ready ? CarriedFile.pieces(file) : List.of());
        model.put("people", people);
        model.put("added", reading.added());
        model.put("changed", reading.changed());
        model.put("bad", reading.bad().stream().limit(SHOWN).toList());
        model.put("badRows", reading.badRows());
        return new View.Page(status, "import", RostersConsoleTexts.say("page.title"), model);
    }
}
