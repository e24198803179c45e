// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** OpenDocument slides with notes for who speaks, in the direction of their language, without traces of who made them and when. */
@Component
public final class OdpFormat implements ReportFormat {

    private final Charts charts;
    private final OdtTemplate template;

    /** Reads the template once. */
    @Activate
    public OdpFormat(@Reference Charts charts) {
        this.charts = charts;
        this.template = OdtTemplate.ofSlides();
    }

    @Override
    public String id() {
        return "odp";
    }

    @Override
    public Message label() {
        return Message.of(OdtPack.MODULE, "label.odp");
    }

    @Override
    public String extension() {
        return "odp";
    }

    @Override
    public String mediaType() {
        return OdtTemplate.SLIDES;
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new OdtReport(report, texts, charts).slides(template));
    }
}
