// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.halqa.anonymisation.spi.Detector;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The detectors of all bundles on the class path, as their own declarations of components name them: without a
 * framework, the same classes that it would start.
 */
final class InstalledDetectors {

    private InstalledDetectors() {}

    static List<Detector> onClassPath() throws IOException {
        List<Detector> detectors = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar")) {
                try (JarFile jar = new JarFile(path)) {
                    addFrom(jar, detectors);
                }
            }
        }
        return detectors;
    }

    private static void addFrom(JarFile jar, List<Detector> detectors) throws IOException {
        Manifest manifest = jar.getManifest();
        String components =
                manifest == null ? null : manifest.getMainAttributes().getValue("Service-Component");
        for (String component : components == null ? new String[0] : components.split(",")) {
            try (InputStream in = jar.getInputStream(jar.getEntry(component.strip()))) {
                Document xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in);
                if (provides(xml)) {
                    Element implementation =
                            (Element) xml.getElementsByTagName("implementation").item(0);
                    detectors.add((Detector) Class.forName(implementation.getAttribute("class"))
                            .getConstructor()
                            .newInstance());
                }
            } catch (ParserConfigurationException | SAXException | ReflectiveOperationException e) {
                throw new IllegalStateException("detector of " + jar.getName() + " cannot be made: " + component, e);
            }
        }
    }

    private static boolean provides(Document xml) {
        NodeList provided = xml.getElementsByTagName("provide");
        for (int at = 0; at < provided.getLength(); at++) {
            if (((Element) provided.item(at)).getAttribute("interface").equals(Detector.class.getName())) {
                return true;
            }
        }
        return false;
    }
}
