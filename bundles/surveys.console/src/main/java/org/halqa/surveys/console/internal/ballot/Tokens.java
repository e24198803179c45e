// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.Ballots.Signed;

/** An invitation is exchanged for a token that the browser makes and nobody sees (RFC 9474). */
final class Tokens {

    private static final String PLAIN = "text/plain;charset=utf-8";

    private final Ballots ballots;

    Tokens(Ballots ballots) {
        this.ballots = ballots;
    }

    View view(Sheet sheet) {
        if (sheet.publicKeys().isEmpty()) {
            return new View.NotFound();
        }
        Map<String, Object> model = Screens.model(sheet, Carried.nothing(), List.of());
        model.put("keys", sheet.publicKeys());
        model.put("casting", sheet.casting());
        return Screens.page(200, "token", model);
    }

    /** Which key the invitation goes with: the browser has to know before it blinds. */
    View stratum(OpenRequest request, Sheet sheet) {
        return ballots.stratum(sheet.survey(), request.field("code").orElse(""))
                .map(stratum -> data(200, stratum))
                .orElseGet(() -> data(404, ""));
    }

    View sign(OpenRequest request, Sheet sheet) {
        Outcome<Signed> signed = ballots.sign(
                sheet.survey(),
                request.field("code").orElse(""),
                request.field("blinded").orElse(""));
        return signed instanceof Outcome.Done<Signed> done
                ? data(200, done.value().signature())
                : data(
                        409,
                        ((Outcome.Refused<Signed>) signed)
                                .faults()
                                .get(0)
                                .reason()
                                .key());
    }

    private static View data(int status, String text) {
        return new View.Data(status, PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }
}
