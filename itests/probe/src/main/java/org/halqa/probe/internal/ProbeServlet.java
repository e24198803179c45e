// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Answers what the stories ask about bundles, and stops or starts one when they say so. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/bundles/*",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=org.halqa.probe)"
        })
public final class ProbeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BundleContext framework;

    /**
     * Made by the component runtime.
     *
     * @param framework the bundles to tell about
     */
    @Activate
    public ProbeServlet(BundleContext framework) {
        this.framework = framework;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.of(Arrays.stream(framework.getBundles())
                        .map(bundle -> new BundleReport(bundle).asMap())
                        .toList()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] words = String.valueOf(request.getPathInfo()).split("/");
        Optional<Bundle> bundle = words.length == 3 ? find(words[1]) : Optional.empty();
        if (bundle.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            apply(words[2], bundle.get());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (BundleException e) {
            throw new IOException(e);
        }
    }

    private static void apply(String verb, Bundle bundle) throws BundleException {
        switch (verb) {
            case "stop" -> bundle.stop(Bundle.STOP_TRANSIENT);
            case "start" -> bundle.start();
            default -> throw new IllegalArgumentException(verb);
        }
    }

    private Optional<Bundle> find(String name) {
        return Arrays.stream(framework.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .findFirst();
    }
}
