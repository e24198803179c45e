// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.halqa.anonymisation.spi.KnownPeople;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The services of one kind (detectors, readers of traits) of all bundles on the class path, as their own declarations of components
 * name them: without a framework, the same classes that it would start. One that asks for people whom Halqa knows has a constructor
 * that takes them.
 */
final class Installed {

    private Installed() {}

    static <T> List<T> onClassPath(Class<T> type, List<KnownPeople> people) throws IOException {
        List<T> services = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (path.endsWith(".jar")) {
                try (JarFile jar = new JarFile(path)) {
                    addFrom(jar, type, people, services);
                }
            }
        }
        return services;
    }

    private static <T> void addFrom(JarFile jar, Class<T> type, List<KnownPeople> people, List<T> services)
            throws IOException {
        Manifest manifest = jar.getManifest();
        String components =
                manifest == null ? null : manifest.getMainAttributes().getValue("Service-Component");
        for (String component : components == null ? new String[0] : components.split(",")) {
            try (InputStream in = jar.getInputStream(jar.getEntry(component.strip()))) {
                Document xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in);
                if (provides(xml, type)) {
                    Element implementation =
                            (Element) xml.getElementsByTagName("implementation").item(0);
                    services.add(type.cast(made(Class.forName(implementation.getAttribute("class")), people)));
                }
            } catch (ParserConfigurationException | SAXException | ReflectiveOperationException e) {
                throw new IllegalStateException("service of " + jar.getName() + " cannot be made: " + component, e);
            }
        }
    }

    private static Object made(Class<?> type, List<KnownPeople> people) throws ReflectiveOperationException {
        for (Constructor<?> each : type.getConstructors()) {
            if (Arrays.equals(each.getParameterTypes(), new Class<?>[] {List.class})) {
                return each.newInstance(people);
            }
        }
        return type.getConstructor().newInstance();
    }

    private static boolean provides(Document xml, Class<?> type) {
        NodeList provided = xml.getElementsByTagName("provide");
        for (int at = 0; at < provided.getLength(); at++) {
            if (((Element) provided.item(at)).getAttribute("interface").equals(type.getName())) {
                return true;
            }
        }
        return false;
    }
}
