// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.resource.LoadableResource;

/** One migration: {@code 001-tables.sql} of a room is {@code V001__tables.sql} to Flyway. */
final class RoomScript extends LoadableResource {

    private static final Pattern NAME = Pattern.compile("(?:.*/)?(\\d{3})-([a-z0-9-]+)\\.sql");

    private final URL url;
    private final String name;

    RoomScript(URL url) {
        Matcher matcher = NAME.matcher(url.getPath());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a migration is named NNN-name.sql");
        }
        this.url = url;
        this.name = "V" + matcher.group(1) + "__" + matcher.group(2).replace('-', '_') + ".sql";
    }

    @Override
    public Reader read() {
        try (InputStream in = url.openStream()) {
            return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getAbsolutePath() {
        return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
        return name;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getRelativePath() {
        return name;
    }
}
