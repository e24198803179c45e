// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.halqa.console.View;
import org.halqa.console.internal.http.Answer;

/** Turns what a page says into what is sent. */
final class ViewAnswers {

    private final Screens screens;
    private final Calm calm;
    private final Toasts toasts;

    ViewAnswers(Screens screens, Calm calm, Toasts toasts) {
        this.screens = screens;
        this.calm = calm;
        this.toasts = toasts;
    }

    Answer of(Visit visit, ClassLoader owner, String module, View view) {
        return view instanceof View.Page page ? screens.page(visit, owner, module, page) : other(visit, view);
    }

    /** The same for somebody without an account: no confirmation is kept in a cookie. */
    Answer open(Visit visit, ClassLoader owner, String module, View view) {
        if (view instanceof View.Page page) {
            return screens.open(visit, owner, module, page);
        }
        return view instanceof View.Redirect redirect
                ? Answer.seeOther(LocalPath.orStart(redirect.path()))
                : other(visit, view);
    }

    private Answer other(Visit visit, View view) {
        if (view instanceof View.Redirect redirect) {
            return redirect(visit, redirect);
        } else if (view instanceof View.Download download) {
            return download(download);
        } else if (view instanceof View.Data data) {
            return new Answer(data.status(), data.mediaType(), data.content(), List.of())
                    .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        } else if (view instanceof View.Unavailable unavailable) {
            return calm.page(visit, 503, unavailable.reason());
        }
        return calm.page(visit, 404);
    }

    /** htmx follows a redirect inside the page, where a whole page must not land: tell it to go there. */
    private Answer redirect(Visit visit, View.Redirect redirect) {
        String path = LocalPath.orStart(redirect.path());
        Answer answer =
                visit.incoming().fragment() ? Answer.bare(200).with("HX-Redirect", path) : Answer.seeOther(path);
        return redirect.toast() == null ? answer : toasts.keep(answer, visit.incoming(), redirect.toast());
    }

    private static Answer download(View.Download file) {
        String ascii = file.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
        String full = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(200, file.mediaType(), file.content(), List.of())
                .with("Content-Disposition", "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + full)
                .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
}
