// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.Map;
import java.util.Optional;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.surveys.Ballots;

/** After a survey is closed: was my ballot counted? */
final class Receipts {

    private static final String ANY = "0".repeat(20);

    private final Ballots ballots;

    Receipts(Ballots ballots) {
        this.ballots = ballots;
    }

    View closed(String survey) {
        return ballots.included(survey, ANY).isPresent() ? page(survey, "", "") : new View.NotFound();
    }

    View check(OpenRequest request, String survey) {
        String receipt = request.field("receipt")
                .orElse("")
                .strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replace(" ", "");
        Optional<Boolean> included = ballots.included(survey, receipt);
        if (included.isEmpty() && ballots.included(survey, ANY).isEmpty()) {
            return new View.NotFound();
        }
        return page(
                survey, receipt, included.map(counted -> counted ? "yes" : "no").orElse("unread"));
    }

    private static View page(String survey, String receipt, String answer) {
        return Screens.page(200, "closed", Map.of("survey", survey, "receipt", receipt, "answer", answer));
    }
}
