// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.planning.agenda.Feeds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /cal/<secret>.ics}: the file that a telephone asks for. */
@Component
public final class FeedPage implements OpenPage {

    private static final String END = ".ics";

    private final Feeds feeds;

    @Activate
    public FeedPage(@Reference Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String id() {
        return "cal";
    }

    @Override
    public String module() {
        return PlanningConsoleTexts.MODULE;
    }

    @Override
    public View get(OpenRequest request) {
        String rest = request.rest();
        String secret = rest.endsWith(END) ? rest.substring(0, rest.length() - END.length()) : "";
        return feeds.read(secret, request.locale())
                .<View>map(file -> new View.Data(200, Feeds.MEDIA_TYPE, file))
                .orElseGet(View.NotFound::new);
    }

    @Override
    public View post(OpenRequest request) {
        return new View.NotFound();
    }
}
