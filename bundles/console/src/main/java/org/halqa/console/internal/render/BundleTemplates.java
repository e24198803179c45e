// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code module/name} in the bundle that brings the page, and names without a slash ({@code layout}, {@code focus},
 * {@code pieces}) in the console.
 */
final class BundleTemplates implements Loader<String> {

    private final ClassLoader owner;

    BundleTemplates(ClassLoader owner) {
        this.owner = owner;
    }

    @Override
    public Reader getReader(String name) {
        InputStream found = open(name);
        if (found == null) {
            throw new LoaderException(null, "no template " + path(name));
        }
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }

    private @Nullable InputStream open(String name) {
        ClassLoader from = name.contains("/") ? owner : Objects.requireNonNull(BundleTemplates.class.getClassLoader());
        return from.getResourceAsStream(path(name));
    }

    private static String path(String name) {
        return "templates/" + name + ".peb";
    }

    @Override
    public boolean resourceExists(String name) {
        return owner.getResource(path(name)) != null;
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // Always UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Always templates/.
    }

    @Override
    public void setSuffix(String suffix) {
        // Always .peb.
    }
}
