// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.Report;
import org.halqa.reporting.Reports;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.texts.Texts;

/** Reports from the sections and formats that are on the shelf at the moment of the call. */
public final class ShelvedReports implements Reports {

    private static final String READ = "reports.read";

    /** The services it calls. */
    public record Services(
            Doorkeeper doorkeeper, AccessRecord record, Releases releases, Programmes programmes, Texts texts) {}

    private final Services services;
    private final Press press;
    private final Glossary glossary;
    private final Supplier<List<Contribution<ReportSection>>> sections;
    private final Supplier<List<Contribution<ReportFormat>>> formats;

    ShelvedReports(
            Services services,
            Limits limits,
            Supplier<List<Contribution<ReportSection>>> sections,
            Supplier<List<Contribution<ReportFormat>>> formats) {
        this.services = services;
        this.press = new Press(limits);
        this.glossary = new ProgrammeGlossary(services.programmes());
        this.sections = sections;
        this.formats = formats;
    }

    /** Reports of exactly these sections and formats. For tests and tools without OSGi. */
    public static Reports of(Services services, List<ReportSection> sections, List<ReportFormat> formats) {
        return new ShelvedReports(
                services,
                new Limits(Duration.ofSeconds(20), 1 << 25, 1),
                () -> contributions(sections),
                () -> contributions(formats));
    }

    private static <T> List<Contribution<T>> contributions(List<T> all) {
        return all.stream()
                .map(what -> new Contribution<>(what, 0, 0, "org.halqa"))
                .toList();
    }

    @Override
    public List<FormatChoice> formats() {
        return new FormatShelf(formats.get()).choices();
    }

    @Override
    public Glossary glossary() {
        return glossary;
    }

    @Override
    public Outcome<Report> compose(Caller caller, String kind, String released, Locale language) {
        services.doorkeeper().require(caller, READ);
        if (!services.texts().locales().contains(language)) {
            return refused("language", "language.unknown");
        }
        SectionShelf shelf = new SectionShelf(sections.get(), kind);
        if (shelf.isEmpty()) {
            return refused("kind", "kind.unknown");
        }
        return find(caller, kind, released)
                .map(document -> done(compose(shelf, document, language)))
                .orElseGet(() -> refused("released", "released.gone"));
    }

    @Override
    public Outcome<Document> write(Caller caller, String kind, String released, Locale language, String format) {
        Outcome<Report> composed = compose(caller, kind, released, language);
        if (!(composed instanceof Outcome.Done<Report> done)) {
            return new Outcome.Refused<>(((Outcome.Refused<Report>) composed).faults());
        }
        Optional<OfferedFormat> offered = new FormatShelf(formats.get()).find(format);
        if (offered.isEmpty()) {
            return refused("format", "format.gone");
        }
        services.record().add(caller.account(), READ, kind + "/" + released);
        return write(done.value(), released, offered.get());
    }

    private Outcome<Document> write(Report report, String released, OfferedFormat offered) {
        Run run = press.run(offered, report, services.texts());
        FormatChoice choice = offered.choice();
        if (run instanceof Run.Written written) {
            String name = FileName.of(report, released, services.texts(), choice.extension());
            return new Outcome.Done<>(new Document(name, choice.mediaType(), written.content()));
        }
        return refused("format", ((Run.Stopped) run).cause().key(), choice.label());
    }

    private Optional<Released> find(Caller caller, String kind, String released) {
        return services.releases()
                .find(caller, released)
                .filter(document -> document.content().kind().equals(kind));
    }

    private Report compose(SectionShelf shelf, Released document, Locale language) {
        Programme programme = services.programmes().current();
        String kind = document.content().kind();
        return new Report(
                kind,
                language,
                programme.reference(),
                Message.of(ReportsPack.MODULE, "title." + kind),
                document.content().releasedOn(),
                programme.demo(),
                shelf.blocks(material(document)));
    }

    private Material material(Released document) {
        return new Material() {
            @Override
            public List<Released> documents() {
                return List.of(document);
            }

            @Override
            public Glossary glossary() {
                return glossary;
            }
        };
    }

    private static <T> Outcome<T> done(T value) {
        return new Outcome.Done<>(value);
    }

    private static <T> Outcome<T> refused(String field, String key, Object... arguments) {
        return Outcome.refused(field, Message.of(ReportsPack.MODULE, key, arguments));
    }
}
