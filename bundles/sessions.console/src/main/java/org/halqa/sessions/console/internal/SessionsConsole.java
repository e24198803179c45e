// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Publishes the pages below {@code /sessions}. */
@Component(service = ConsolePage.class)
public final class SessionsConsole implements ConsolePage {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable KnownGroups groups;

    private final ConsolePage pages;

    /** Wires the parts together. */
    @Activate
    public SessionsConsole(
            @Reference Sessions sessions,
            @Reference PrivateNotes notes,
            @Reference Erasures erasures,
            @Reference BackFill backFill,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Texts texts) {
        this.pages = pages(
                new Logging(sessions, notes, erasures, backFill, () -> groups),
                programmes,
                clock,
                texts,
                new DoorView(() -> door));
    }

    /** The services of the room itself, and the groups that were composed, if anybody composes groups. */
    record Logging(
            Sessions sessions,
            PrivateNotes notes,
            Erasures erasures,
            BackFill backFill,
            Supplier<@Nullable KnownGroups> groups) {}

    static ConsolePage pages(Logging logging, Programmes programmes, CivilClock clock, Texts texts, DoorView door) {
        Sessions sessions = logging.sessions();
        FormScreen screen = new FormScreen(sessions, programmes, clock, door);
        Passages passages = new Passages(sessions, texts);
        SessionList list = new SessionList(sessions, programmes, door);
        return new SessionPages(
                Map.of(
                        "", new ListPart(list, logging.erasures(), clock),
                        "new", new NewPart(sessions, clock, screen, passages, logging.groups()),
                        "check", new CheckPart(screen),
                        "offline", new OfflinePart(screen),
                        "notes", new NotesPart(logging.notes(), logging.erasures(), list),
                        "import",
                                new ImportPart(
                                        logging.backFill(),
                                        new BackFillTemplate(logging.backFill(), programmes, texts)),
                        "frame", new FramePart(),
                        "charter", new CharterPart(texts, logging.groups())),
                new SessionPart(sessions, clock, screen, passages, list));
    }

    @Override
    public String id() {
        return pages.id();
    }

    @Override
    public String module() {
        return pages.module();
    }

    @Override
    public String operation() {
        return pages.operation();
    }

    @Override
    public Optional<Entry> entry() {
        return pages.entry();
    }

    @Override
    public View get(PageRequest request) {
        return pages.get(request);
    }

    @Override
    public View post(PageRequest request) {
        return pages.post(request);
    }
}
