// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.wiring;

import jakarta.servlet.Servlet;
import org.halqa.console.internal.http.ConsoleServlet;
import org.halqa.console.internal.site.House;
import org.halqa.console.internal.site.SiteBuilder;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The console's servlet on the HTTP whiteboard. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.pattern=/*", "osgi.http.whiteboard.servlet.name=halqa-console"})
public final class ConsoleComponent extends ConsoleServlet {

    private static final long serialVersionUID = 1L;

    /** Answers with what is in the house. */
    @Activate
    public ConsoleComponent(@Reference House house, @Reference Texts texts) {
        super(SiteBuilder.site(house, texts));
    }
}
