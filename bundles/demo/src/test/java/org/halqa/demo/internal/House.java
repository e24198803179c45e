// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.internal.DisclosureComponent;
import org.halqa.anonymisation.internal.DoorComponent;
import org.halqa.anonymisation.internal.DoorDemoMaterial;
import org.halqa.anonymisation.internal.DoorSchema;
import org.halqa.anonymisation.internal.DoorSettings;
import org.halqa.anonymisation.internal.DoorWorks;
import org.halqa.anonymisation.internal.ReleasesComponent;
import org.halqa.anonymisation.internal.ReviewDeskComponent;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.deliverables.internal.DeliverablesPack;
import org.halqa.deliverables.internal.MethodologicalNote;
import org.halqa.deliverables.internal.NoteApproach;
import org.halqa.deliverables.internal.NoteModalities;
import org.halqa.deliverables.internal.NoteMonitoring;
import org.halqa.deliverables.internal.NoteObjectives;
import org.halqa.deliverables.internal.NoteTools;
import org.halqa.detectors.internal.PhoneDetector;
import org.halqa.format.data.internal.DataFormats;
import org.halqa.format.data.internal.DataPack;
import org.halqa.morocco.internal.MoroccanYear;
import org.halqa.narratives.Advices;
import org.halqa.narratives.internal.AdvicesComponent;
import org.halqa.narratives.internal.NarrativesDemoMaterial;
import org.halqa.narratives.internal.NarrativesSchema;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.internal.PlanningDemoMaterial;
import org.halqa.planning.internal.PlanningRoom;
import org.halqa.planning.internal.PlanningSchema;
import org.halqa.planning.solver.internal.PlannerComponent;
import org.halqa.programme.Demo;
import org.halqa.programme.Programmes;
import org.halqa.programme.internal.DemoService;
import org.halqa.programme.internal.LibraryComponent;
import org.halqa.programme.internal.ProgrammeSchema;
import org.halqa.programme.internal.ProgrammesService;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.register.StressFactors;
import org.halqa.register.internal.RegisterComponent;
import org.halqa.register.internal.RegisterDemoMaterial;
import org.halqa.register.internal.RegisterSchema;
import org.halqa.relay.Relay;
import org.halqa.relay.internal.RelayComponent;
import org.halqa.relay.internal.RelayDemoMaterial;
import org.halqa.relay.internal.RelaySchema;
import org.halqa.reporting.Issues;
import org.halqa.reporting.Recommendations;
import org.halqa.reporting.Reports;
import org.halqa.reporting.internal.IssuesComponent;
import org.halqa.reporting.internal.RecommendationsComponent;
import org.halqa.reporting.internal.ReportingComponent;
import org.halqa.reporting.internal.ReportingConfig;
import org.halqa.reporting.internal.ReportingDemoMaterial;
import org.halqa.reporting.internal.ReportingSchema;
import org.halqa.reporting.internal.ReportsComponent;
import org.halqa.reporting.internal.ReportsPack;
import org.halqa.reporting.spi.ReportSection;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.SessionFactSource;
import org.halqa.sessions.internal.SessionsComponent;
import org.halqa.sessions.internal.SessionsDemoMaterial;
import org.halqa.sessions.internal.SessionsSchema;
import org.halqa.sessions.internal.scope.DebriefingGuard;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.store.Database;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.TestTexts;
import org.halqa.testkit.reporting.SampleWords;

/** The real rooms on a real database, put together as the framework would. */
final class House implements AutoCloseable {

    private final TestStore store = TestStore.with(
            new ProgrammeSchema(),
            new SessionsSchema(),
            new DoorSchema(),
            new PlanningSchema(),
            new RegisterSchema(),
            new NarrativesSchema(),
            new ReportingSchema(),
            new RelaySchema());
    private final TestDoorkeeper doorkeeper = TestDoorkeeper.open();
    private final RecordedAccess record = new RecordedAccess();
    final FixedClock clock = new FixedClock();
    private final Troupe troupe = new Troupe();
    private final LibraryComponent library = new LibraryComponent(database("programme"));
    final Programmes programmes = new ProgrammesService(library, doorkeeper, record);
    private final DoorWorks works = new DoorWorks(
            defaults(DoorSettings.class),
            doorkeeper,
            record,
            programmes,
            clock,
            database("anonymisation"),
            store.vault());
    final ReviewDesk desk = new BusyDesk(new ReviewDeskComponent(works));
    final Releases releases = new ReleasesComponent(works);
    final Disclosure disclosure = new DisclosureComponent(works);
    final Sessions sessions =
            new SessionsComponent(doorkeeper, record, programmes, clock, database("sessions"), store.vault());
    final StressFactors factors =
            new RegisterComponent(doorkeeper, record, programmes, clock, database("register"), store.vault());
    final Relay relay = new RelayComponent(
            doorkeeper, record, programmes, clock, releases, new DoorComponent(works), database("relay"));
    private final ReportingComponent reporting = new ReportingComponent(
            new Offered().context(),
            defaults(ReportingConfig.class),
            doorkeeper,
            record,
            releases,
            programmes,
            clock,
            SampleWords.texts(new ReportsPack(), new DeliverablesPack(), new DataPack()),
            database("reporting"));
    final Recommendations recommendations = new RecommendationsComponent(reporting);
    final Issues issues = new IssuesComponent(reporting);
    final Reports reports = new ReportsComponent(reporting);
    private final Advices advices =
            new AdvicesComponent(doorkeeper, record, programmes, clock, database("narratives"), store.vault());
    private final Offered offered = new Offered();
    private final PlanningRoom planning = new PlanningRoom(
            offered.context(),
            doorkeeper,
            record,
            troupe,
            programmes,
            clock,
            new TestTexts(),
            database("planning"),
            store.vault());
    private final Dispositifs schemes = offered.service(Dispositifs.class);
    final SessionCalendar calendar = offered.service(SessionCalendar.class);
    final DemoMaterial planned = new PlanningDemoMaterial(doorkeeper, planning, troupe, store.vault());
    final Demo demo = new DemoService(library, programmes, doorkeeper, troupe, record);

    House() {
        bind(works, "detectors", Shipped.by(PhoneDetector.class, Detector.class));
        bind(works, "readers", Shipped.by(PhoneDetector.class, TraitReader.class));
        bind(works, "facts", List.of(new SessionFactSource(database("sessions"))));
        bind(planning, "planner", new PlannerComponent());
        bind(planning, "country", new MoroccanYear());
        bind(planning, "door", new DoorComponent(works));
        bind(factors, "door", new DoorComponent(works));
        bind(sessions, "agenda", offered.service(Agenda.class));
        bind(sessions, "guards", Shipped.by(DebriefingGuard.class, ScopeGuard.class));
        bind(sessions, "door", new DoorComponent(works));
        bind(advices, "door", new DoorComponent(works));
        bind(reporting, "kinds", List.of(Map.entry(Map.of(), new MethodologicalNote())));
        bind(
                reporting,
                "sections",
                Stream.<ReportSection>of(
                                new NoteApproach(),
                                new NoteObjectives(),
                                new NoteTools(),
                                new NoteModalities(),
                                new NoteMonitoring())
                        .map(section -> Map.entry(Map.of(), section))
                        .toList());
        bind(reporting, "sources", List.of(Map.entry(Map.of(), new DataFormats())));
        bind(
                demo,
                "rooms",
                List.of(
                        new SessionsDemoMaterial(doorkeeper, database("sessions"), store.vault()),
                        new DoorDemoMaterial(doorkeeper, works),
                        new AmendmentAtWork(programmes, troupe, clock),
                        planned,
                        new ConsortiumAtWork(sessions, desk, troupe, clock),
                        new LateAtWork(sessions, releases, desk, programmes, troupe, clock),
                        new CalendarAtWork(sessions, calendar, troupe),
                        new RegisterDemoMaterial(doorkeeper, database("register"), store.vault()),
                        new RelayDemoMaterial(doorkeeper, database("relay")),
                        new FactorsAtWork(factors, relay, desk, troupe, clock),
                        new NarrativesDemoMaterial(doorkeeper, database("narratives"), store.vault()),
                        new ReportingDemoMaterial(doorkeeper, database("reporting"), store.vault()),
                        new SchemeAtWork(schemes, desk, troupe),
                        new AdviceAtWork(advices, recommendations, issues, desk, troupe)));
    }

    /** The demo with nothing in it but its programme and an amendment. */
    Demo bare() {
        Demo bare = new DemoService(library, programmes, doorkeeper, troupe, record);
        bind(bare, "rooms", List.of(new AmendmentAtWork(programmes, troupe, clock)));
        return bare;
    }

    private Database database(String room) {
        return store.database(room);
    }

    /** What the framework does for a dynamic reference. */
    private static void bind(Object component, String reference, Object services) {
        try {
            Field field = component.getClass().getDeclaredField(reference);
            field.setAccessible(true);
            field.set(component, services);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings as they are when nobody has configured any. */
    private static <T> T defaults(Class<T> settings) {
        return settings.cast(Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings, Annotation.class},
                (proxy, method, arguments) -> method.getDefaultValue()));
    }

    /** Waits for what is handed over in the background. */
    static void filesAreWritten() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("halqa-issue")) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void close() {
        filesAreWritten();
        store.close();
    }
}
