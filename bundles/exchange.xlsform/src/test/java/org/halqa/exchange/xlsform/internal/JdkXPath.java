// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Conditions as an engine of forms works them out: on a document of answers, by the XPath of the JDK, which is none of ours. */
final class JdkXPath {

    private static final String OF_FORMS = "of-forms";

    private JdkXPath() {}

    /** Whether a condition holds for answers by the names of their questions. */
    static boolean holds(String relevant, Map<String, String> answers) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element data = document.createElement("data");
            document.appendChild(data);
            answers.forEach((name, answer) -> {
                Element question = document.createElement(name);
                question.setTextContent(answer);
                data.appendChild(question);
            });
            // As pyxform does: a reference becomes the path of its question.
            String path =
                    relevant.replaceAll("\\$\\{ ?([^ }]+) ?\\}", "/data/$1").replace("selected(", "f:selected(");
            return (Boolean) xpath().evaluate(path, document, XPathConstants.BOOLEAN);
        } catch (ParserConfigurationException | XPathExpressionException e) {
            throw new AssertionError(relevant, e);
        }
    }

    private static XPath xpath() {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return prefix.equals("f") ? OF_FORMS : XMLConstants.NULL_NS_URI;
            }

            @Override
            public String getPrefix(String uri) {
                return "f";
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                return List.of("f").iterator();
            }
        });
        xpath.setXPathFunctionResolver((name, arity) -> name.getLocalPart().equals("selected") && arity == 2
                ? arguments -> Arrays.asList(words(arguments.get(0)).split(" ")).contains(words(arguments.get(1)))
                : null);
        return xpath;
    }

    private static String words(Object argument) {
        return argument instanceof NodeList nodes ? nodes.item(0).getTextContent() : String.valueOf(argument);
    }
}
