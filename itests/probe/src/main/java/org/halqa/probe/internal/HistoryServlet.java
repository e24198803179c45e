// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what has happened to the bundles, oldest first. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/history",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=org.halqa.probe)"
        })
public final class HistoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient History history;

    /**
     * Made by the component runtime.
     *
     * @param history what it has seen
     */
    @Activate
    public HistoryServlet(@Reference History history) {
        this.history = history;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.of(history.events()));
    }
}
