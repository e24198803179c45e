// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halqa.sheets.UnreadableSheet.Reason;

/** What the workbook says: its sheets in order, at least one, and from when it counts days. */
record XlsxBook(List<Tab> tabs, boolean since1904) {

    /**
     * A sheet.
     *
     * @param part name of the part that holds it; empty when the workbook names none
     */
    record Tab(String name, String part) {}

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    static XlsxBook read(byte[] workbook, byte[] relations) throws XMLStreamException, UnreadableSheet {
        Map<String, String> targets = targets(relations);
        List<Tab> tabs = new ArrayList<>();
        boolean since1904 = false;
        XMLStreamReader xml = Xml.reader(workbook);
        while (xml.hasNext()) {
            if (!Xml.begins(xml)) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String date1904 = Xml.attribute(xml, "date1904");
                since1904 = date1904.equals("1") || date1904.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                tabs.add(new Tab(Xml.attribute(xml, "name"), targets.getOrDefault(relation(xml), "")));
            }
        }
        if (tabs.isEmpty()) {
            throw new UnreadableSheet(Reason.EMPTY);
        }
        return new XlsxBook(List.copyOf(tabs), since1904);
    }

    private static String relation(XMLStreamReader xml) {
        String id = xml.getAttributeValue(RELATIONS, "id");
        String other = id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id;
        return other == null ? "" : other;
    }

    private static Map<String, String> targets(byte[] relations) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = Xml.reader(relations);
        while (xml.hasNext()) {
            if (Xml.begins(xml) && xml.getLocalName().equals("Relationship")) {
                String target = Xml.attribute(xml, "Target");
                targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }
}
