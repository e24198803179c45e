// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Lists the types of all services that this bundle finds when it asks the framework, as any module could. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/found",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=org.halqa.probe)"
        })
public final class FoundServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BundleContext framework;

    /**
     * Made by the component runtime.
     *
     * @param framework the services to ask for
     */
    @Activate
    public FoundServlet(BundleContext framework) {
        this.framework = framework;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        try {
            response.getWriter().write(Json.of(found()));
        } catch (InvalidSyntaxException e) {
            throw new IOException(e);
        }
    }

    private List<Map<String, Object>> found() throws InvalidSyntaxException {
        ServiceReference<?>[] references = framework.getAllServiceReferences(null, null);
        return Stream.ofNullable(references)
                .flatMap(Arrays::stream)
                .flatMap(reference -> Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS)))
                .distinct()
                .map(type -> Map.<String, Object>of("type", type))
                .toList();
    }
}
