// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Audience;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportKind;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.texts.Texts;

/** Reports from the kinds, sections and formats that are on the shelf at the moment of the call. */
public final class ShelvedReports implements Reports {

    private static final String READ = "reports.read";

    /** The services it calls. */
    public record Services(
            Doorkeeper doorkeeper, AccessRecord record, Releases releases, Programmes programmes, Texts texts) {}

    private final Services services;
    private final Press press;
    private final Glossary glossary;
    private final Shelves shelves;
    private final History history;
    private final Composer composer;

    ShelvedReports(Services services, Limits limits, Shelves shelves, History history) {
        this.services = services;
        this.press = new Press(limits);
        this.glossary = new ProgrammeGlossary(services.programmes());
        this.shelves = shelves;
        this.history = history;
        this.composer = new Composer(services.releases(), services.programmes(), glossary, history);
    }

    /** Reports of exactly these sections and formats. For tests and tools without OSGi. */
    public static Reports of(Services services, List<ReportSection> sections, List<ReportFormat> formats) {
        return of(services, List.of(), sections, formats);
    }

    /** Reports of exactly these kinds, sections and formats. For tests and tools without OSGi. */
    public static Reports of(
            Services services, List<ReportKind> kinds, List<ReportSection> sections, List<ReportFormat> formats) {
        return new ShelvedReports(
                services,
                new Limits(Duration.ofSeconds(20), 1 << 25, 1),
                Shelves.of(kinds, sections, formats),
                History.none());
    }

    @Override
    public List<FormatChoice> formats() {
        return shelves.formatShelf().choices();
    }

    @Override
    public List<FormatChoice> formats(Caller caller, String kind) {
        return shelves.formatShelf().fitting(kind, caller.organisations()).stream()
                .map(OfferedFormat::choice)
                .toList();
    }

    @Override
    public Glossary glossary() {
        return glossary;
    }

    @Override
    public Message title(String kind, String variant) {
        return kinds().find(kind)
                .map(found -> found.variants().stream()
                        .filter(each -> each.code().equals(variant))
                        .findFirst()
                        .map(each -> Composer.titled(found, each))
                        .orElseGet(found::title))
                .orElseGet(() -> Message.of(ReportsPack.MODULE, "words.name", kind));
    }

    @Override
    public List<Deliverable> deliverables(Caller caller) {
        services.doorkeeper().require(caller, READ);
        return kinds().all();
    }

    private KindShelf kinds() {
        return new KindShelf(
                shelves.kinds().get(), ProgrammeFrame.of(services.programmes().current()));
    }

    @Override
    public Outcome<Report> compose(Caller caller, String kind, String subject, Locale language) {
        services.doorkeeper().require(caller, READ);
        if (kinds().find(kind).isPresent()) {
            return Outcomes.map(outline(caller, kind, subject, language), Outline::report);
        }
        return onDocument(caller, kind, subject, language);
    }

    @Override
    public Outcome<Outline> outline(Caller caller, String kind, String variant, Locale language) {
        services.doorkeeper().require(caller, READ);
        if (!services.texts().locales().contains(language)) {
            return refused("language", "language.unknown");
        }
        Optional<Deliverable> deliverable = kinds().find(kind);
        if (deliverable.isEmpty()) {
            return refused("kind", "kind.unknown");
        }
        SectionShelf sections = new SectionShelf(shelves.sections().get(), kind);
        return deliverable.get().variants().stream()
                .filter(each -> each.code().equals(variant))
                .findFirst()
                .map(each -> done(composer.outline(caller, deliverable.get(), each, sections, language)))
                .orElseGet(() -> refused("variant", "variant.unknown"));
    }

    private Outcome<Report> onDocument(Caller caller, String kind, String released, Locale language) {
        if (!services.texts().locales().contains(language)) {
            return refused("language", "language.unknown");
        }
        SectionShelf shelf = new SectionShelf(shelves.sections().get(), kind);
        if (shelf.isEmpty()) {
            return refused("kind", "kind.unknown");
        }
        return find(caller, kind, released)
                .map(document -> done(compose(caller, shelf, document, language)))
                .orElseGet(() -> refused("released", "released.gone"));
    }

    @Override
    public Outcome<Document> write(Caller caller, String kind, String subject, Locale language, String format) {
        Outcome<Report> composed = compose(caller, kind, subject, language);
        if (!(composed instanceof Outcome.Done<Report> done)) {
            return new Outcome.Refused<>(((Outcome.Refused<Report>) composed).faults());
        }
        Optional<OfferedFormat> offered = offered(kind, caller.organisations(), format);
        if (offered.isEmpty()) {
            return refused("format", "format.gone");
        }
        services.record().add(caller.account(), READ, kind + "/" + subject);
        return write(done.value(), subject, offered.get());
    }

    /** The format of this id, when it can write {@code kind} and people of these organisations may choose it. */
    Optional<OfferedFormat> offered(String kind, Set<String> organisations, String format) {
        return shelves.formatShelf().fitting(kind, organisations).stream()
                .filter(each -> each.choice().id().equals(format))
                .findFirst();
    }

    /** Writes a report that is composed already, in one format. */
    Outcome<Document> write(Report report, String subject, OfferedFormat offered) {
        Run run = press.run(offered, report, services.texts());
        FormatChoice choice = offered.choice();
        if (run instanceof Run.Written written) {
            String name = FileName.of(report, subject, services.texts(), choice.extension());
            return new Outcome.Done<>(new Document(name, choice.mediaType(), written.content()));
        }
        return refused("format", ((Run.Stopped) run).cause().key(), choice.label());
    }

    /** The formats that can write {@code kind} for anybody in the programme. */
    List<OfferedFormat> fitting(String kind) {
        Set<String> everybody = services.programmes().current().organisations().stream()
                .map(Organisation::code)
                .collect(Collectors.toSet());
        return shelves.formatShelf().fitting(kind, everybody);
    }

    private Optional<Released> find(Caller caller, String kind, String released) {
        return services.releases()
                .find(caller, released)
                .filter(document -> document.content().kind().equals(kind));
    }

    private Report compose(Caller caller, SectionShelf shelf, Released document, Locale language) {
        Programme programme = services.programmes().current();
        String kind = document.content().kind();
        Source source = new Source(services.releases(), caller, programme, Audience.COORDINATION);
        return new Report(
                kind,
                language,
                programme.reference(),
                Message.of(ReportsPack.MODULE, "title." + kind),
                document.content().releasedOn(),
                programme.demo(),
                shelf.blocks(new ProgrammeMaterial(
                        List.of(document), source, services.programmes(), glossary, history, kind, "")),
                Names.of(document, glossary));
    }

    private static <T> Outcome<T> done(T value) {
        return new Outcome.Done<>(value);
    }

    private static <T> Outcome<T> refused(String field, String key, Object... arguments) {
        return Outcome.refused(field, Message.of(ReportsPack.MODULE, key, arguments));
    }
}
