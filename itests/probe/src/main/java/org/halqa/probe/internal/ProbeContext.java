// SPDX-License-Identifier: Apache-2.0
package org.halqa.probe.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;

/** A corner of the web server of its own, so that the probe never meets the console's sign-in. */
@Component(
        service = ServletContextHelper.class,
        scope = ServiceScope.BUNDLE,
        property = {"osgi.http.whiteboard.context.name=org.halqa.probe", "osgi.http.whiteboard.context.path=/probe"})
public final class ProbeContext extends ServletContextHelper {}
