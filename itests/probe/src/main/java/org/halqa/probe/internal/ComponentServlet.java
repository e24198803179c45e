// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Names the components that wait for something, and what for. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/waiting",
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=org.halqa.probe)"
        })
public final class ComponentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ServiceComponentRuntime components;

    /**
     * Made by the component runtime.
     *
     * @param components what it knows
     */
    @Activate
    public ComponentServlet(@Reference ServiceComponentRuntime components) {
        this.components = components;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        List<Map<String, Object>> waiting = components.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.startsWith("org.halqa."))
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .filter(instance ->
                        (instance.state & (ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE))
                                == 0)
                .map(ComponentServlet::describe)
                .toList();
        response.getWriter().write(Json.of(waiting));
    }

    private static Map<String, Object> describe(ComponentConfigurationDTO instance) {
        ComponentDescriptionDTO component = instance.description;
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("bundle", component.bundle.symbolicName);
        map.put("component", component.name);
        map.put(
                "waitsFor",
                Arrays.stream(instance.unsatisfiedReferences)
                        .map(reference -> reference.name + (reference.target == null ? "" : " " + reference.target))
                        .toList());
        map.put("failure", String.valueOf(instance.failure));
        return map;
    }
}
