// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.programme.Programmes;
import org.halqa.sessions.internal.store.Circles;
import org.halqa.sessions.internal.store.Circles.Circle;
import org.halqa.store.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Attendances and who met whom, over the whole programme (A3, A4, A6, A8, A9). Attendances leave in tens, so that no circle more
 * can be read from two of them; nothing leaves before there are five circles. Only circles that released tables count are in them.
 */
@Component
public final class CircleFigures implements FigureSource {

    /** Fewer circles than that are told by nobody. */
    static final int FEWEST = 5;

    private static final String TOTAL = "TOTAL";
    private static final int TENS = 10;
    private static final int HOUR = 60;

    private final Circles circles;
    private final Supplier<List<Organisation>> civil;

    /** Counts what the sessions room keeps. */
    @Activate
    public CircleFigures(
            @Reference(target = "(halqa.room=sessions)") Database database, @Reference Programmes programmes) {
        this(new Circles(database), () -> programmes.current().civilSociety());
    }

    CircleFigures(Circles circles, Supplier<List<Organisation>> civil) {
        this.circles = circles;
        this.civil = civil;
    }

    @Override
    public String id() {
        return "circles";
    }

    @Override
    public List<Figures> figures(String programme, Set<String> counted) {
        List<Circle> all = circles.of(programme).stream()
                .filter(circle -> counted.contains(SessionFactSource.ID + '/' + circle.id()))
                .toList();
        return all.size() < FEWEST ? List.of() : List.of(reach(all), organisations(all), mixing(all));
    }

    /** Hours and mean size say nothing that tens and durations do not: exact ones would give a circle away beside them. */
    private static Figures reach(List<Circle> all) {
        int attendances = tens(all.stream().mapToInt(Circle::people).sum());
        double minutes = all.stream().mapToInt(Circle::minutes).average().orElse(0);
        return table(
                "reach",
                0,
                row("ATTENDANCES", attendances),
                row("PERSON_HOURS", tens(attendances * minutes / HOUR)),
                row("MEAN_SIZE", Math.round((float) attendances / all.size())));
    }

    private Figures organisations(List<Circle> all) {
        List<String> asked = civil.get().stream().map(Organisation::code).toList();
        int reached = all.stream()
                .flatMap(one -> one.organisations().stream())
                .filter(asked::contains)
                .collect(Collectors.toSet())
                .size();
        int several =
                (int) all.stream().filter(one -> one.organisations().size() > 1).count();
        return table("organisations", 0, row("REACHED", reached), row("SEVERAL", several), row("CIRCLES", all.size()));
    }

    /** Mean of 1 − Σ p² (Simpson). How many came from which organisation is not kept, so each is taken to be as strong as the others: 1 − 1/m. */
    private static Figures mixing(List<Circle> all) {
        double mean = all.stream()
                .mapToInt(one -> Math.max(1, one.organisations().size()))
                .mapToDouble(present -> 1 - 1.0 / present)
                .average()
                .orElse(0);
        return table("mixing", 1, row("INDEX", (int) Math.round(TENS * mean)));
    }

    private static int tens(double exact) {
        return (int) Math.round(exact / TENS) * TENS;
    }

    private static Row row(String code, int value) {
        return new Row(code, List.of(value));
    }

    private static Figures table(String id, int decimals, Row... rows) {
        return new Figures(
                id,
                Message.of("sessions", "figures." + id),
                id,
                "",
                Unit.NUMBER,
                decimals,
                List.of(TOTAL),
                List.of(rows));
    }
}
