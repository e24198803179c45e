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

/** An OpenDocument text with real styles, in the direction of its language, without traces of who made it and when. */
@Component
public final class OdtFormat implements ReportFormat {

    private final Charts charts;
    private final OdtTemplate template;

    /** Reads the template once. */
    @Activate
    public OdtFormat(@Reference Charts charts) {
        this.charts = charts;
        this.template = OdtTemplate.ofTheHouse();
    }

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public Message label() {
        return Message.of(OdtPack.MODULE, "label");
    }

    @Override
    public String extension() {
        return "odt";
    }

    @Override
    public String mediaType() {
        return OdtTemplate.MEDIA_TYPE;
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new OdtReport(report, texts, charts).in(template));
    }
}
