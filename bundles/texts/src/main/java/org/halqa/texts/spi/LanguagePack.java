// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The words of one module in the languages it has. Register one as a service; a service and not a fragment, because a
 * fragment refreshes its host. Two packs may share a {@code module()}: the one with the higher service ranking wins key
 * by key, which is how an organisation rewords a text.
 *
 * <p>Called once per locale on the thread that binds the service. A pack that throws is left out and named in the log.
 */
@ConsumerType
public interface LanguagePack {

    /** The module whose words these are, for example {@code sessions}. */
    String module();

    /** Key to ICU message pattern for exactly this language; empty when the pack does not speak it. */
    Map<String, String> messages(Locale locale);

    /**
     * Reads {@code texts_<language>.properties} (UTF-8) beside {@code anchor}: what most packs return.
     *
     * @return empty when there is no such file
     * @throws UncheckedIOException when the file cannot be read
     */
    static Map<String, String> beside(Class<?> anchor, Locale locale) {
        String name = "texts_" + locale.getLanguage() + ".properties";
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
