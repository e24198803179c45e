// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.BackFill.BadCell;
import org.halqa.sessions.BackFill.Reading;
import org.halqa.sheets.CarriedFile;

/** {@code /sessions/import}: past sessions from a file. First a dry run, then, when nothing is wrong, all of it. */
final class ImportPart implements Part {

    private static final int SHOWN = 200;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BackFill backFill;
    private final BackFillTemplate template;

    ImportPart(BackFill backFill, BackFillTemplate template) {
        this.backFill = backFill;
        this.template = template;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return switch (String.join("/", path)) {
            case "import" -> page(200, new byte[0], new Reading(List.of(), List.of()));
            case "import/template.xlsx" -> new View.Download("modele.xlsx", XLSX, template.xlsx(request.locale()));
            case "import/template.csv" ->
                new View.Download("modele.csv", "text/csv; charset=utf-8", template.csv(request.locale()));
            default -> new View.NotFound();
        };
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        if (path.size() > 1) {
            return new View.NotFound();
        }
        return request.field("do").orElse("").equals("keep") ? keep(request) : check(request);
    }

    private View check(PageRequest request) {
        Optional<Upload> file = request.file("file");
        return file.map(upload -> checked(request, upload.content()))
                .orElseGet(() -> page(422, new byte[0], whole(Part.say("import.none"))));
    }

    private View checked(PageRequest request, byte[] file) {
        Reading reading = backFill.read(request.caller(), file);
        return page(reading.bad().isEmpty() ? 200 : 422, file, reading);
    }

    private View keep(PageRequest request) {
        Optional<byte[]> file = CarriedFile.of(request.fields("piece"));
        if (file.isEmpty()) {
            return page(422, new byte[0], whole(Part.say("import.none")));
        }
        String key = request.field("_key").orElse("");
        Outcome<Integer> outcome = backFill.keep(request.caller(), file.get(), key);
        return outcome instanceof Outcome.Done<Integer> done
                ? new View.Redirect("/sessions", Part.say("import.kept", done.value()))
                : checked(request, file.get());
    }

    private static Reading whole(Message reason) {
        return new Reading(List.of(), List.of(new BadCell(0, "", "", reason)));
    }

    private static View page(int status, byte[] file, Reading reading) {
        boolean ready = !reading.records().isEmpty() && reading.bad().isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("most", BackFill.MOST_ROWS);
        model.put("ready", ready);
        model.put("pieces", ready ? CarriedFile.pieces(file) : List.of());
        model.put("records", reading.records().size());
        model.put(
                "first",
                reading.records().stream()
                        .map(record -> record.date())
                        .sorted()
                        .limit(1)
                        .toList());
        model.put(
                "last",
                reading.records().stream().map(record -> record.date()).max(java.time.LocalDate::compareTo).stream()
                        .toList());
        model.put("bad", reading.bad().stream().limit(SHOWN).toList());
        model.put("badRows", reading.badRows());
        return new View.Page(status, "import", Part.title(), model);
    }
}
