// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands Flyway exactly the scripts that a room named, so that it scans nothing. */
final class RoomScripts implements ResourceProvider {

    private final List<RoomScript> scripts;

    RoomScripts(List<URL> migrations) {
        scripts = migrations.stream().map(RoomScript::new).toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }
}
