// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Style sheets, scripts and icons, each at an address that changes with its content. A name without a slash is the console's
 * own; {@code module/name} lies in {@code assets/module/name} of the bundle that brings the pages of this module.
 */
public final class Assets {

    private static final String BOOTSTRAP = "META-INF/resources/webjars/bootstrap/5.3.8/css/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final BundleAssets brought;
    private final Map<String, Asset> assets = Map.of(
            "bootstrap.css", file(Asset.CSS, BOOTSTRAP + "bootstrap.min.css"),
            "bootstrap.rtl.css", file(Asset.CSS, BOOTSTRAP + "bootstrap.rtl.min.css"),
            "tokens.css", file(Asset.CSS, "assets/tokens.css"),
            "halqa.css", file(Asset.CSS, "assets/halqa.css"),
            "lean.css", file(Asset.CSS, "assets/lean.css"),
            "trusted.js", file(Asset.JS, "assets/trusted.js"),
            "halqa.js", file(Asset.JS, "assets/halqa.js"),
            "htmx.js", file(Asset.JS, HTMX),
            "mark.svg", file(Asset.SVG, "assets/mark.svg"),
            "icons.svg", Asset.of(Asset.SVG, Icons.sprite()));

    /** @param owners class loader of the bundle that brings the pages of a module, if it is here */
    public Assets(Function<String, Optional<ClassLoader>> owners) {
        this.brought = new BundleAssets(owners);
    }

    private static Asset file(String mediaType, String path) {
        return Asset.of(mediaType, Resources.bytes(path));
    }

    /** Address of an asset. */
    public String url(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return "/assets/" + asset.hash() + "/" + name;
    }

    /** An asset by its name. */
    public Optional<Asset> find(String name) {
        return name.contains("/") ? brought.find(name) : Optional.ofNullable(assets.get(name));
    }
}
