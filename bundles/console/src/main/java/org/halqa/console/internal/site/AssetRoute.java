// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.render.Asset;
import org.halqa.console.internal.render.Assets;

/** {@code /assets/<hash>/<name>}: kept for ever by the browser, because another content has another address. */
final class AssetRoute implements Route {

    private final Assets assets;

    AssetRoute(Assets assets) {
        this.assets = assets;
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        String name = rest.substring(rest.indexOf('/') + 1);
        return assets.find(name)
                .map(asset -> served(visit, asset, rest.startsWith(asset.hash() + "/")))
                .orElseGet(() -> Answer.bare(404));
    }

    private static Answer served(Visit visit, Asset asset, boolean exact) {
        String tag = "\"" + asset.hash() + "\"";
        boolean kept =
                visit.incoming().header("if-none-match").filter(tag::equals).isPresent();
        boolean packs = visit.incoming().header("accept-encoding").orElse("").contains("gzip");
        byte[] body = kept ? new byte[0] : packs ? asset.packed() : asset.plain();
        Answer answer = new Answer(kept ? 304 : 200, asset.mediaType(), body, List.of())
                .with("ETag", tag)
                .with("Vary", "Accept-Encoding")
                .with("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        Answer scoped = asset.isScript() ? answer.with("Service-Worker-Allowed", "/") : answer;
        return packs && !kept ? scoped.with("Content-Encoding", "gzip") : scoped;
    }
}
