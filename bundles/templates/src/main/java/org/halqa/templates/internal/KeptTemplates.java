// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.templates.Templates;
import org.halqa.templates.internal.fill.Problem;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.templates.internal.store.PackRows;
import org.halqa.texts.Texts;

/** The packs in the tables, and those that are switched on as formats. */
final class KeptTemplates implements Templates {

    private static final String MANAGE = "templates.manage";
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ’'()·,.–-]{1,59}");

    /** The services it calls. */
    record House(
            Doorkeeper doorkeeper,
            AccessRecord access,
            Programmes programmes,
            CivilClock clock,
            Texts texts,
            Drawings drawings) {}

    /** The formats of one programme; the same list for as long as nothing has changed. */
    private record On(String programme, List<ReportFormat> formats) {}

    private static final On NONE = new On("", List.of());

    private final House house;
    private final PackRows rows;
    private On on = NONE;

    KeptTemplates(House house, PackRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<Placeable> placeables() {
        return Placing.placeables();
    }

    @Override
    public List<Pack> all(Caller caller) {
        house.doorkeeper().require(caller, MANAGE);
        return rows.of(programme()).stream()
                .filter(pack -> mayManage(caller, pack.organisation()))
                .toList();
    }

    private boolean mayManage(Caller caller, String organisation) {
        return !house.doorkeeper().ownOnly(caller, MANAGE)
                || caller.organisations().contains(organisation);
    }

    @Override
    public Optional<Pack> find(Caller caller, String id) {
        return all(caller).stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<Pack> add(Caller caller, String label, String organisation, byte[] content) {
        house.doorkeeper().require(caller, MANAGE);
        List<Outcome.Fault> faults = new ArrayList<>();
        if (!LABEL.matcher(label).matches()) {
            faults.add(new Outcome.Fault("label", say("fault.label")));
        }
        boolean known = organisation.isEmpty()
                || house.programmes().organisation(organisation).isPresent();
        if (!known || !mayManage(caller, organisation)) {
            faults.add(new Outcome.Fault("organisation", say("fault.organisation")));
        }
        if (content.length == 0 || content.length > LARGEST) {
            faults.add(new Outcome.Fault("file", say(content.length == 0 ? "fault.file" : "problem.large")));
        }
        return faults.isEmpty()
                ? take(caller, programme(), label, organisation, content)
                : new Outcome.Refused<>(faults);
    }

    /** The letter paper of the fictional consortium, switched on; nothing when it has templates already. */
    void loadDemo(Caller system, String programme) {
        house.doorkeeper().require(system, "demo.manage");
        if (rows.of(programme).isEmpty()) {
            Outcome<Pack> taken = take(system, programme, DemoPack.LABEL, "", DemoPack.content());
            if (!(taken instanceof Outcome.Done<Pack> done)) {
                throw new IllegalStateException("our own template is refused");
            }
            rows.turn(done.value().id(), true);
            changed();
        }
    }

    /** Takes away what was brought to the fictional consortium. */
    void removeDemo(Caller system, String programme) {
        house.doorkeeper().require(system, "demo.manage");
        rows.removeAll(programme);
        changed();
    }

    private Outcome<Pack> take(Caller caller, String programme, String label, String organisation, byte[] content) {
        try {
            TemplateFile file = TemplateFile.read(content, Placing.names());
            Trial.of(file, language -> sample(file, language));
            Pack pack = new Pack(
                    UUID.randomUUID().toString(),
                    label,
                    file.kind(),
                    organisation,
                    false,
                    house.clock().today(),
                    content.length,
                    List.copyOf(file.placed()));
            rows.add(programme, pack, file.bytes());
            house.access().add(caller.account(), MANAGE, "template/" + pack.id());
            return new Outcome.Done<>(pack);
        } catch (Problem.Found found) {
            return new Outcome.Refused<>(found.problems().stream()
                    .map(problem -> new Outcome.Fault("file", words(problem)))
                    .toList());
        }
    }

    /** What is wrong, where, and with which placeholder. */
    private static Message words(Problem problem) {
        Message what = say("problem." + problem.key(), problem.placeholder());
        return problem.place().isEmpty()
                ? what
                : say("problem.at", say("place." + problem.place(), problem.number()), what);
    }

    @Override
    public Outcome<Pack> turn(Caller caller, String id, boolean turnedOn) {
        Optional<Pack> pack = find(caller, id);
        if (pack.isEmpty()) {
            return Outcome.refused("", say("fault.gone"));
        }
        rows.turn(id, turnedOn);
        changed();
        house.access().add(caller.account(), MANAGE, "template/" + id);
        return new Outcome.Done<>(find(caller, id).orElseThrow());
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        if (find(caller, id).isEmpty()) {
            return Outcome.refused("", say("fault.gone"));
        }
        rows.remove(id);
        changed();
        house.access().add(caller.account(), "templates.remove", "template/" + id);
        return new Outcome.Done<>(id);
    }

    @Override
    public Outcome<Reports.Document> preview(Caller caller, String id, Locale language) {
        Optional<Pack> pack = find(caller, id);
        if (pack.isEmpty() || !house.texts().locales().contains(language)) {
            return Outcome.refused("", say("fault.gone"));
        }
        byte[] filled = sample(kept(pack.get()), language);
        return new Outcome.Done<>(new Reports.Document(
                "halqa-" + language.getLanguage() + "." + pack.get().kind().extension(),
                pack.get().kind().mediaType(),
                filled));
    }

    private byte[] sample(TemplateFile file, Locale language) {
        Report sample = SampleReport.of(
                house.programmes().current().reference(), house.clock().today(), language);
        return Placing.fill(file, sample, house.texts(), house.drawings());
    }

    private TemplateFile kept(Pack pack) {
        try {
            return TemplateFile.read(rows.content(pack.id()), Placing.names());
        } catch (Problem.Found damaged) {
            throw new IllegalStateException("template " + pack.id() + " cannot be read any more", damaged);
        }
    }

    /** Those that can be chosen in the current programme. What changes meanwhile waits, so that nothing old is kept. */
    synchronized List<ReportFormat> formats() {
        String programme = programme();
        On known = on;
        if (known.programme().equals(programme)) {
            return known.formats();
        }
        List<ReportFormat> formats = rows.of(programme).stream()
                .filter(Pack::on)
                .<ReportFormat>map(pack -> new PackFormat(pack, kept(pack), house.drawings()))
                .toList();
        on = new On(programme, formats);
        return formats;
    }

    private synchronized void changed() {
        on = NONE;
    }

    private String programme() {
        return house.programmes().current().id();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(TemplatesTexts.MODULE, key, arguments);
    }
}
