// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.halqa.planning.console.internal.PlanningConsoleTexts.say;

import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.programme.Programmes;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code /planning}: the calendar, each of its views and tasks under a word of its own. */
@Component
public final class PlanningPage implements ConsolePage {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Messages messages;

    private final Map<String, Part> parts;

    @Activate
    public PlanningPage(
            @Reference SessionCalendar calendar,
            @Reference Proposals proposals,
            @Reference DayBudget budget,
            @Reference Limits limits,
            @Reference Invitations invitations,
            @Reference Feeds feeds,
            @Reference Dispositifs dispositifs,
            @Reference Doorkeeper doorkeeper,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Texts texts) {
        Frame frame = new Frame(doorkeeper, programmes, clock);
        Cards cards = new Cards(calendar, limits, frame);
        this.parts = Map.ofEntries(
                Map.entry("", new BoardPart(cards, proposals, budget, calendar, frame)),
                Map.entry("month", new MonthPart(cards, frame)),
                Map.entry("list", new ListPart(cards, frame)),
                Map.entry("map", new CoveragePart(cards, calendar, frame)),
                Map.entry("export", new ExportPart(cards, texts)),
                Map.entry("proposal", new ProposalPart(proposals, calendar, frame)),
                Map.entry("one", new AppointmentPart(cards, calendar, invitations, frame)),
                Map.entry("place", new PlacePart(calendar, limits, frame)),
                Map.entry("groups", new GroupPart(calendar, frame)),
                Map.entry("budget", new BudgetPart(budget, frame)),
                Map.entry("limits", new LimitPart(limits, calendar, frame)),
                Map.entry("answers", new AnswerPart(invitations, calendar, new Sending(() -> messages), texts, frame)),
                Map.entry("feeds", new FeedPart(feeds, calendar, frame)),
                Map.entry("scheme", new SchemePart(dispositifs, frame)));
    }

    @Override
    public String id() {
        return "planning";
    }

    @Override
    public String module() {
        return PlanningConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "planning.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(say("page.menu"), "calendar3", 10));
    }

    @Override
    public View get(PageRequest request) {
        Part part = parts.get(word(request));
        return part == null ? new View.NotFound() : part.get(request, rest(request));
    }

    @Override
    public View post(PageRequest request) {
        Part part = parts.get(word(request));
        return part == null ? new View.NotFound() : part.post(request, rest(request));
    }

    private static String word(PageRequest request) {
        return request.rest().split("/", 2)[0];
    }

    private static String rest(PageRequest request) {
        String[] path = request.rest().split("/", 2);
        return path.length == 2 ? path[1] : "";
    }
}
