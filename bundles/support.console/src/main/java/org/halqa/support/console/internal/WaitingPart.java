// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.support.IndividualTime;
import org.halqa.support.IndividualTime.Waiting;

/** {@code /addresses/waiting}: who asked to be called. Psychologists alone; the service refuses everybody else. */
final class WaitingPart {

    private final IndividualTime time;
    private final AddressBook book;

    WaitingPart(IndividualTime time, AddressBook book) {
        this.time = time;
        this.book = book;
    }

    View view(PageRequest request) {
        List<RequestRow> rows =
                time.waiting(request.caller()).stream().map(this::row).toList();
        return View.Page.of(
                "waiting", AddressesPage.say("page.title"), Map.of("rows", rows, "days", time.requestDays()));
    }

    private RequestRow row(Waiting waiting) {
        return new RequestRow(
                waiting.id(),
                waiting.askedOn(),
                waiting.request().phone(),
                CallLink.to(waiting.request().phone()),
                waiting.request().askFor(),
                book.language(waiting.request().language()),
                waiting.request().moment().name(),
                waiting.request().message());
    }

    View answered(PageRequest request, String id) {
        return time.answered(request.caller(), id)
                ? new View.Redirect("/addresses/waiting", AddressesPage.say("toast.answered"))
                : new View.Redirect("/addresses/waiting", AddressesPage.say("toast.answered.before"));
    }
}
