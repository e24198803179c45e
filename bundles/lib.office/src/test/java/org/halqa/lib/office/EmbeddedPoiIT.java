// SPDX-License-Identifier: Apache-2.0
package org.halqa.lib.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** What is embedded is enough to write a word-processor file and to read it back. */
class EmbeddedPoiIT {

    @Test
    void comesFromOurJar() {
        assertThat(XWPFDocument.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("org.halqa.lib.office");
    }

    @Test
    void writesAndReadsParagraphsAndTables() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("مجموعة كلام");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).setRepeatHeader(true);
            table.getRow(1).getCell(1).setText("23");
            document.write(out);
        }
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getParagraphArray(0).getText()).isEqualTo("مجموعة كلام");
            assertThat(read.getTableArray(0).getRow(1).getCell(1).getText()).isEqualTo("23");
        }
    }

    @Test
    void worksWithoutAContextClassLoader() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            writesAndReadsParagraphsAndTables();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
