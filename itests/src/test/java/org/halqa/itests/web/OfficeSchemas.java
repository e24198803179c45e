// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Holds the parts of a Word, PowerPoint or Excel file against the schemas of ECMA-376: programs that are strict refuse or repair what strays. */
public final class OfficeSchemas {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OfficeSchemas() {}

    /** What strays, each with the name of its part. */
    public static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : Surfaces.partsOf(file).entrySet()) {
            String name = part.getKey();
            if (name.matches("(word|ppt|xl)/.*\\.xml")) {
                check(part.getValue()).forEach(fault -> faults.add(name + ": " + fault));
            } else if (name.endsWith(".xlsx")) {
                faults(part.getValue()).forEach(fault -> faults.add(name + "/" + fault));
            }
        }
        return faults;
    }

    private static List<String> check(byte[] part) {
        // Office programs write this attribute everywhere; the schemas know it in few places.
        String xml = new String(part, StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
        List<XmlError> faults = new ArrayList<>();
        try {
            XmlObject read = SCHEMAS.parse(xml, null, null);
            if (!read.schemaType().isDocumentType()) {
                return List.of("no schema knows its root");
            }
            read.validate(new XmlOptions().setErrorListener(faults));
        } catch (XmlException e) {
            return List.of(e.getMessage());
        }
        return faults.stream().map(XmlError::getMessage).toList();
    }
}
