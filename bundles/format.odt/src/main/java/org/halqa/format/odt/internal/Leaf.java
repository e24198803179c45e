// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.halqa.reporting.SafeText;

/** Elements and text of a document; whatever is written as text is escaped. */
final class Leaf {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    Leaf() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** Begins an element; {@code attributes} are names and values in turn. */
    Leaf open(String tag, String... attributes) {
        try {
            xml.writeStartElement(tag);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], SafeText.of(attributes[i + 1]));
            }
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    Leaf close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    Leaf text(String text) {
        try {
            xml.writeCharacters(SafeText.of(text));
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An element that holds text only. */
    Leaf element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A paragraph of one style. */
    Leaf paragraph(String style, String text) {
        return element("text:p", text, "text:style-name", style);
    }

    static String escaped(String text) {
        return new Leaf().text(text).toString().replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        try {
            xml.flush();
            return out.toString();
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("memory takes everything", e);
    }
}
