// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Lists the pages that bundles bring, with the operation that each asks for. Not wired to them: it asks by name. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/pages",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=org.halqa.probe)"
        })
public final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "org.halqa.console.spi.ConsolePage";

    private final transient BundleContext framework;

    /**
     * Made by the component runtime.
     *
     * @param framework the services to ask
     */
    @Activate
    public PageServlet(BundleContext framework) {
        this.framework = framework;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        try {
            response.getWriter().write(Json.of(pages()));
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    private List<Map<String, Object>> pages() throws ReflectiveOperationException {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (ServiceReference<?> reference : registered()) {
            Object page = framework.getService(reference);
            if (page != null) {
                pages.add(Map.of("id", said(page, "id"), "operation", said(page, "operation")));
                framework.ungetService(reference);
            }
        }
        return pages;
    }

    /** Asks the bundles, one by one: what is asked of the framework is hidden from a module that is not ours. */
    private List<ServiceReference<?>> registered() {
        return Arrays.stream(framework.getBundles())
                .map(Bundle::getRegisteredServices)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(reference -> List.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(PAGE))
                .<ServiceReference<?>>map(reference -> reference)
                .toList();
    }

    private static String said(Object page, String question) throws ReflectiveOperationException {
        return String.valueOf(page.getClass().getMethod(question).invoke(page));
    }
}
