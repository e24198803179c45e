// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportSection;
import org.osgi.service.component.annotations.Component;

/** The project of the donor. */
@Component(service = ReportSection.class)
public final class DonorProject extends PartSection {

    /** Made by Declarative Services. */
    public DonorProject() {
        super(DonorView.ID, "project");
    }

    @Override
    public List<Block> blocks(Material material) {
        return material.frame().projects().stream()
                .filter(project -> project.code().equals(material.variant()))
                .flatMap(project -> Context.project(project, material.frame()).stream())
                .toList();
    }
}
