// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.halqa.format.data.internal.Fact.Place;
import org.halqa.reporting.Report;

/** Aggregate data as IHE QRPH ADX has it: a group for each place and time, with the dimensions of a value as its attributes. */
final class AdxComposition implements Composition {

    private static final String SPACE = "urn:ihe:qrph:adx:2015";

    /** Numbers of one place and time of which the same is to be said. */
    private record Group(String orgUnit, String period, String remark) {}

    @Override
    public byte[] of(Report report, Wording words) throws IOException {
        Map<Group, List<Fact>> groups = Fact.of(report, words).stream()
                .filter(fact -> !fact.total() && fact.value().isPresent())
                .collect(Collectors.groupingBy(
                        fact -> group(fact, report, words), LinkedHashMap::new, Collectors.toList()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("adx");
            xml.writeDefaultNamespace(SPACE);
            xml.writeAttribute("exported", report.asOf() + "T00:00:00Z");
            for (Map.Entry<Group, List<Fact>> group : groups.entrySet()) {
                group(xml, group.getKey(), group.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private static Group group(Fact fact, Report report, Wording words) {
        return new Group(
                Dimensions.zone(fact).map(Place::code).orElse(Dhis2Composition.EVERYWHERE),
                Dimensions.span(fact)
                        .map(span -> span.first() + "-01/P" + span.months().count() + "M")
                        .orElse(report.asOf().getYear() + "-01-01/P1Y"),
                Remarks.of(report, fact, words));
    }

    private static void group(XMLStreamWriter xml, Group group, List<Fact> facts) throws XMLStreamException {
        xml.writeStartElement("group");
        xml.writeAttribute("dataSet", "HALQA");
        xml.writeAttribute("orgUnit", group.orgUnit());
        xml.writeAttribute("period", group.period());
        if (!group.remark().isEmpty()) {
            xml.writeAttribute("comment", group.remark());
        }
        for (Fact fact : facts) {
            xml.writeEmptyElement("dataValue");
            xml.writeAttribute("dataElement", Dimensions.code(fact.table()));
            xml.writeAttribute("value", fact.value().orElseThrow().toPlainString());
            for (Map.Entry<String, String> option : options(fact).entrySet()) {
                xml.writeAttribute(option.getKey(), option.getValue());
            }
        }
        xml.writeEndElement();
    }

    /** A dimension that stands twice is named twice: {@code theme}, {@code theme2}. */
    private static Map<String, String> options(Fact fact) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Place place : Dimensions.others(fact)) {
            String name = place.dimension().replaceAll("[^A-Za-z0-9]", "");
            options.put(options.containsKey(name) ? name + "2" : name, place.code());
        }
        return options;
    }
}
