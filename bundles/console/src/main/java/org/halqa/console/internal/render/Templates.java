// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.Extension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Renders templates of the bundles that bring pages. Everything is escaped, and an unknown value is a fault. */
public final class Templates {

    private static final int LARGEST_PAGE = 8_000_000;
    private static final int MOST_BUNDLES = 32;

    private final Extension words;

    /** One engine per bundle. Bounded, so that bundles that were replaced do not stay for ever. */
    private final Map<ClassLoader, PebbleEngine> engines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClassLoader, PebbleEngine> eldest) {
            return size() > MOST_BUNDLES;
        }
    };

    /** Templates that can use {@code words}. */
    public Templates(Words words) {
        this.words = words;
    }

    /**
     * Renders a template of a bundle.
     *
     * @param owner class loader of the bundle
     * @param name {@code module/name}
     */
    public String render(ClassLoader owner, String name, Map<String, Object> values, Locale locale) {
        StringWriter page = new StringWriter();
        try {
            engine(owner).getTemplate(name).evaluate(page, values, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private PebbleEngine engine(ClassLoader owner) {
        synchronized (engines) {
            return engines.computeIfAbsent(owner, this::newEngine);
        }
    }

    private PebbleEngine newEngine(ClassLoader owner) {
        return new PebbleEngine.Builder()
                .loader(new BundleTemplates(owner))
                .extension(words)
                .autoEscaping(true)
                .strictVariables(true)
                .maxRenderedSize(LARGEST_PAGE)
                .build();
    }
}
