// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halqa.sheets.UnreadableSheet.Reason;

/** Text of the cells of one sheet. Of a formula only the value counts that was stored with it. */
final class XlsxText {

    private static final int MOST_STRINGS = 200_000;

    private XlsxText() {}

    /** Without space at their ends already: many cells may refer to one, and each would hold a copy of its own. */
    static List<String> sharedStrings(byte[] part) throws XMLStreamException, UnreadableSheet {
        List<String> strings = new ArrayList<>();
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            if (Xml.begins(xml) && xml.getLocalName().equals("si")) {
                strings.add(textOf(xml, "si").strip());
                if (strings.size() > MOST_STRINGS) {
                    throw new UnreadableSheet(Reason.SIZE);
                }
            }
        }
        return strings;
    }

    static void rows(byte[] part, List<String> shared, Rows rows) throws XMLStreamException, UnreadableSheet {
        XMLStreamReader xml = Xml.reader(part);
        int number = 0;
        while (xml.hasNext()) {
            if (Xml.begins(xml) && xml.getLocalName().equals("row")) {
                String given = Xml.attribute(xml, "r");
                number = given.isEmpty() ? number + 1 : Integer.parseInt(given);
                rows.add(number, cells(xml, shared));
            }
        }
    }

    private static List<String> cells(XMLStreamReader xml, List<String> shared)
            throws XMLStreamException, UnreadableSheet {
        List<String> cells = new ArrayList<>();
        while (!ends(xml, xml.next(), "row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                int column = column(Xml.attribute(xml, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(value(xml, Xml.attribute(xml, "t"), shared));
                if (cells.size() > Rows.MOST_COLUMNS) {
                    throw new UnreadableSheet(Reason.SIZE);
                }
            }
        }
        return cells;
    }

    private static int column(String reference, int next) throws UnreadableSheet {
        int column = 0;
        int at = 0;
        while (at < reference.length() && Character.isLetter(reference.charAt(at))) {
            column = column * 26 + (reference.charAt(at) - 'A' + 1);
            at++;
            if (column > Rows.MOST_COLUMNS) {
                throw new UnreadableSheet(Reason.SIZE);
            }
        }
        return at == 0 ? next : Math.max(next, column - 1);
    }

    private static String value(XMLStreamReader xml, String type, List<String> shared) throws XMLStreamException {
        String text = "";
        while (!ends(xml, xml.next(), "c")) {
            if (xml.isStartElement() && xml.getLocalName().equals("v")) {
                text = EscapedLetters.read(xml.getElementText());
            } else if (xml.isStartElement() && xml.getLocalName().equals("is")) {
                text = textOf(xml, "is");
            }
        }
        if (!type.equals("s")) {
            return text;
        }
        int index = Integer.parseInt(text.strip());
        if (index < 0 || index >= shared.size()) {
            throw new IllegalArgumentException("no such shared string");
        }
        return shared.get(index);
    }

    /** The runs of a rich text, without what it sounds like (phonetic runs). */
    private static String textOf(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        for (int event = xml.next(); !ends(xml, event, element); event = xml.next()) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (ends(xml, event, "rPh")) {
                spoken = false;
            } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !spoken) {
                text.append(xml.getElementText());
            }
        }
        return EscapedLetters.read(text.toString());
    }

    private static boolean ends(XMLStreamReader xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }
}
