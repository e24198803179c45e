// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import org.halqa.identity.Caller;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the letter paper of the fictional consortium, and takes away all templates that were brought to it. */
@Component
public final class TemplatesDemoMaterial implements DemoMaterial {

    private final KeptTemplates templates;

    @Activate
    public TemplatesDemoMaterial(@Reference TemplatesComponent templates) {
        this.templates = templates.kept();
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(Caller system, String programme) {
        templates.loadDemo(system, programme);
    }

    @Override
    public void remove(Caller system, String programme) {
        templates.removeDemo(system, programme);
    }
}
