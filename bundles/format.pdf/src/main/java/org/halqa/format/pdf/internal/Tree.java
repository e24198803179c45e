// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.text.Bidi;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.halqa.reporting.SafeText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements as a tree and never as text: nothing that is written can become markup. */
final class Tree {

    private final Document document;
    private Node here;

    Tree() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes an empty document", e);
        }
        here = document;
    }

    /** Begins an element; {@code attributes} are names and values in turn. */
    Tree open(String tag, String... attributes) {
        Element element = document.createElement(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], SafeText.of(attributes[i + 1]));
        }
        here.appendChild(element);
        here = element;
        return this;
    }

    Tree close() {
        here = here.getParentNode();
        return this;
    }

    Tree text(String text) {
        here.appendChild(document.createTextNode(SafeText.of(text)));
        return this;
    }

    /** An element that holds text only. */
    Tree element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A paragraph of a report in {@code language}. Codes and digests, without one letter that is read from the right, keep their order. */
    Tree paragraph(String text, Locale language) {
        boolean turned =
                language.getLanguage().equals("ar") && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return turned ? element("p", text, "dir", "ltr", "class", "turned") : element("p", text);
    }

    Document document() {
        return document;
    }
}
