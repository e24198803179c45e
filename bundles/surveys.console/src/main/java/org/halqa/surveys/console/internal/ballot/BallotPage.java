// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.List;
import java.util.Optional;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.programme.Programmes;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.console.internal.Groups;
import org.halqa.surveys.console.internal.SurveysConsoleTexts;
import org.halqa.surveys.spi.ItemRecordings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code /s/<survey>}: where people answer. Keeps nothing between two requests: the code, or the token, and the answers so far
 * travel in the form.
 */
@Component
public final class BallotPage implements OpenPage {

    private static final String LISTEN = "listen/";

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ItemRecordings> recordings = List.of();

    private final Ballots ballots;
    private final Listening listening;
    private final Answering answering;
    private final Tablet tablet;
    private final Tokens tokens;
    private final Receipts receipts;

    @Activate
    public BallotPage(@Reference Ballots ballots, @Reference Programmes programmes) {
        this.ballots = ballots;
        this.listening = new Listening(() -> recordings);
        this.answering = new Answering(ballots, listening);
        this.tablet = new Tablet(ballots, answering, new Groups(programmes));
        this.tokens = new Tokens(ballots);
        this.receipts = new Receipts(ballots);
    }

    @Override
    public String id() {
        return "s";
    }

    @Override
    public String module() {
        return SurveysConsoleTexts.MODULE;
    }

    @Override
    public View get(OpenRequest request) {
        Optional<Sheet> sheet = ballots.sheet(survey(request));
        if (verb(request).equals("resources")) {
            return Screens.resources(survey(request));
        }
        if (sheet.isEmpty()) {
            return receipts.closed(survey(request));
        }
        if (verb(request).startsWith(LISTEN)) {
            String name = verb(request).substring(LISTEN.length());
            return listening.play(sheet.get(), name, request.locale());
        }
        return switch (verb(request)) {
            case "" -> answering.start(request, sheet.get());
            case "tablet" -> tablet.view(sheet.get());
            case "token" -> tokens.view(sheet.get());
            default -> new View.NotFound();
        };
    }

    @Override
    public View post(OpenRequest request) {
        if (verb(request).equals("receipt")) {
            return receipts.check(request, survey(request));
        }
        Optional<Sheet> sheet = ballots.sheet(survey(request));
        if (sheet.isEmpty()) {
            return receipts.closed(survey(request));
        }
        return switch (verb(request)) {
            case "" -> answering.begin(request, sheet.get());
            case "see" -> answering.proof(request, sheet.get());
            case "cast" -> answering.cast(request, sheet.get());
            case "lint" -> answering.lint(request, sheet.get());
            case "tablet" -> tablet.unlock(request, sheet.get());
            case "token/sign" -> tokens.sign(request, sheet.get());
            case "token/stratum" -> tokens.stratum(request, sheet.get());
            default -> new View.NotFound();
        };
    }

    private static String survey(OpenRequest request) {
        int slash = request.rest().indexOf('/');
        return slash < 0 ? request.rest() : request.rest().substring(0, slash);
    }

    private static String verb(OpenRequest request) {
        int slash = request.rest().indexOf('/');
        return slash < 0 ? "" : request.rest().substring(slash + 1);
    }
}
