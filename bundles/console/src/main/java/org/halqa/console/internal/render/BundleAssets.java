// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Files for browsers that other bundles bring, read once for each bundle. */
final class BundleAssets {

    private static final int MOST_BUNDLES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+(/[A-Za-z0-9_][A-Za-z0-9._-]*)+");

    private final Function<String, Optional<ClassLoader>> owners;

    /** Bounded, so that bundles that were replaced do not stay for ever. */
    private final Map<ClassLoader, Map<String, Asset>> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClassLoader, Map<String, Asset>> eldest) {
            return size() > MOST_BUNDLES;
        }
    };

    BundleAssets(Function<String, Optional<ClassLoader>> owners) {
        this.owners = owners;
    }

    /** @param name {@code module/name} */
    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return owners.apply(name.substring(0, name.indexOf('/'))).flatMap(owner -> find(owner, name));
    }

    private Optional<Asset> find(ClassLoader owner, String name) {
        Map<String, Asset> files;
        synchronized (read) {
            files = read.computeIfAbsent(owner, any -> new ConcurrentHashMap<>());
        }
        Optional<Asset> known = Optional.ofNullable(files.get(name));
        Optional<Asset> found = known.isPresent() ? known : open(owner, name);
        found.ifPresent(asset -> files.putIfAbsent(name, asset));
        return found;
    }

    private static Optional<Asset> open(ClassLoader owner, String name) {
        try (InputStream in = owner.getResourceAsStream("assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(Asset.of(Asset.mediaType(name), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
