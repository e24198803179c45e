// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sheets.CsvWriter;
import org.halqa.sheets.UnreadableSheet;
import org.halqa.surveys.Wordings;
import org.halqa.surveys.Wordings.Line;
import org.halqa.surveys.Wordings.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /instruments}: an administrator brings the wording of instruments that are shipped as a key alone. */
@Component
public final class InstrumentsPage implements ConsolePage {

    private static final String TABLE = "/table";
    private static final String AWAY = "/away";

    private final Wordings wordings;

    @Activate
    public InstrumentsPage(@Reference Wordings wordings) {
        this.wordings = wordings;
    }

    /** A line of the page. */
    public record Row(String id, Labels name, String terms, boolean brought) {

        static Row of(State state) {
            return new Row(
                    state.shipped().id(),
                    state.shipped().name(),
                    state.shipped().licence().terms(),
                    state.brought());
        }
    }

    @Override
    public String id() {
        return "instruments";
    }

    @Override
    public String module() {
        return SurveysConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "instruments.manage";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(SurveysConsoleTexts.say("instruments.menu"), "clipboard-check", 36));
    }

    @Override
    public View get(PageRequest request) {
        if (request.rest().endsWith(TABLE)) {
            return table(request, without(request, TABLE));
        }
        return request.rest().isEmpty() ? page(200, request, "", List.of()) : new View.NotFound();
    }

    private static String without(PageRequest request, String end) {
        return request.rest().substring(0, request.rest().length() - end.length());
    }

    /** A file to fill in. */
    private View table(PageRequest request, String instrument) {
        List<String> codes = wordings.codes(request.caller(), instrument);
        if (codes.isEmpty()) {
            return new View.NotFound();
        }
        List<List<String>> rows = Stream.concat(
                        Stream.of(WordingFile.HEADING), codes.stream().map(code -> List.of(code, "", "", "")))
                .toList();
        return new View.Download(instrument + ".csv", "text/csv;charset=utf-8", CsvWriter.write(rows));
    }

    @Override
    public View post(PageRequest request) {
        if (request.rest().endsWith(AWAY)) {
            wordings.takeAway(request.caller(), without(request, AWAY));
            return new View.Redirect("/instruments", SurveysConsoleTexts.say("toast.away"));
        }
        String instrument = request.rest();
        if (wordings.codes(request.caller(), instrument).isEmpty()) {
            return new View.NotFound();
        }
        Optional<Upload> file = request.file("file").filter(upload -> upload.content().length > 0);
        if (file.isEmpty()) {
            return page(422, request, instrument, List.of(fault("instruments.file")));
        }
        return bring(request, instrument, file.get());
    }

    private View bring(PageRequest request, String instrument, Upload file) {
        List<Line> lines;
        try {
            lines = WordingFile.read(file.content());
        } catch (UnreadableSheet e) {
            return page(422, request, instrument, List.of(fault("instruments.unreadable")));
        }
        boolean licensed = request.field("licensed").isPresent();
        Outcome<String> brought = wordings.bring(request.caller(), instrument, lines, licensed);
        return brought instanceof Outcome.Refused<String> refused
                ? page(422, request, instrument, refused.faults())
                : new View.Redirect("/instruments", SurveysConsoleTexts.say("toast.brought"));
    }

    private static Fault fault(String key) {
        return new Fault("", SurveysConsoleTexts.say(key));
    }

    private View page(int status, PageRequest request, String about, List<Fault> faults) {
        List<Message> reasons =
                faults.stream().map(Fault::reason).distinct().limit(12).toList();
        return new View.Page(
                status,
                "instruments",
                SurveysConsoleTexts.say("instruments.title"),
                Map.of(
                        "rows",
                        wordings.all(request.caller()).stream().map(Row::of).toList(),
                        "about",
                        about,
                        "licensed",
                        request.field("licensed").isPresent(),
                        "reasons",
                        reasons));
    }
}
