// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.util.Map;
import java.util.Optional;

/** Style sheets, scripts and icons, each at an address that changes with its content. */
public final class Assets {

    private static final String CSS = "text/css;charset=utf-8";
    private static final String JS = "text/javascript;charset=utf-8";
    private static final String SVG = "image/svg+xml";
    private static final String BOOTSTRAP = "META-INF/resources/webjars/bootstrap/5.3.8/css/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, Asset> assets = Map.of(
            "bootstrap.css", file(CSS, BOOTSTRAP + "bootstrap.min.css"),
            "bootstrap.rtl.css", file(CSS, BOOTSTRAP + "bootstrap.rtl.min.css"),
            "tokens.css", file(CSS, "assets/tokens.css"),
            "halqa.css", file(CSS, "assets/halqa.css"),
            "trusted.js", file(JS, "assets/trusted.js"),
            "halqa.js", file(JS, "assets/halqa.js"),
            "htmx.js", file(JS, HTMX),
            "mark.svg", file(SVG, "assets/mark.svg"),
            "icons.svg", Asset.of(SVG, Icons.sprite()));

    private static Asset file(String mediaType, String path) {
        return Asset.of(mediaType, Resources.bytes(path));
    }

    /** Address of an asset. */
    public String url(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    /** An asset by its name. */
    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }
}
