// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.halqa.model.Message;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.templates.Templates.Pack;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.texts.Texts;

/** A template pack as a format. */
final class PackFormat implements ReportFormat {

    private final Pack pack;
    private final TemplateFile file;
    private final Drawings drawings;

    PackFormat(Pack pack, TemplateFile file, Drawings drawings) {
        this.pack = pack;
        this.file = file;
        this.drawings = drawings;
    }

    @Override
    public String id() {
        return "template." + pack.id();
    }

    @Override
    public Message label() {
        return Message.of(
                TemplatesTexts.MODULE, "label", pack.label(), pack.kind().name());
    }

    @Override
    public String extension() {
        return pack.kind().extension();
    }

    @Override
    public String mediaType() {
        return pack.kind().mediaType();
    }

    @Override
    public boolean openTo(Set<String> organisations) {
        return pack.organisation().isEmpty() || organisations.contains(pack.organisation());
    }

    @Override
    public void write(Report report, Texts texts, OutputStream out) throws IOException {
        out.write(Placing.fill(file, report, texts, drawings));
    }
}
