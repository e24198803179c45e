// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.net.URI;
import java.nio.file.Path;
import org.halqa.itests.web.Visitor;

/**
 * A running Halqa.
 *
 * @param base its web address
 * @param home its installation
 * @param data its data folder
 */
public record Halqa(URI base, Path home, Path data) {

    /** A visitor who has not been here before. */
    public Visitor visitor() {
        return new Visitor(base);
    }

    /** The view from inside. */
    public Probe probe() {
        return new Probe(base);
    }

    /** What it has logged. */
    public KarafLog log() {
        return new KarafLog(data.resolve("log/karaf.log"));
    }
}
