// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.halqa.support.IndividualTime.Moment;
import org.halqa.support.IndividualTime.Request;

/** A request as one text, a line for each field, padded to one length so that the sealed text tells nothing about it. */
final class SealedRequest {

    private static final int FIELDS = 5;
    private static final int LENGTH = 240;

    private SealedRequest() {}

    /** @param request no field of it has a line break */
    static String write(Request request) {
        String lines = String.join(
                "\n",
                request.phone(),
                request.askFor(),
                request.language(),
                request.moment().name(),
                Boolean.toString(request.message()));
        return lines + "\n" + " ".repeat(Math.max(0, LENGTH - lines.getBytes(StandardCharsets.UTF_8).length));
    }

    /** Empty when the text was lost with its key. */
    static Optional<Request> read(String text) {
        String[] fields = text.split("\n", -1);
        return fields.length <= FIELDS
                ? Optional.empty()
                : Optional.of(new Request(
                        fields[0], fields[1], fields[2], Moment.valueOf(fields[3]), Boolean.parseBoolean(fields[4])));
    }
}
