// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One accessible web page that also prints well; it loads nothing and runs nothing. */
@Component
public final class HtmlFormat implements ReportFormat {

    private final Charts charts;
    private final StyleSheet style;

    /** Reads the style sheet once. */
    @Activate
    public HtmlFormat(@Reference Charts charts) {
        this.charts = charts;
        this.style = StyleSheet.ofTheHouse();
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public Message label() {
        return Message.of(HtmlPack.MODULE, "label");
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=UTF-8";
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(new HtmlPage(report, texts, style, charts).toString().getBytes(StandardCharsets.UTF_8));
    }
}
