// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.halqa.console.View;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.render.FormToken;
import org.halqa.console.internal.render.HiddenFields;
import org.halqa.console.internal.render.OpenToken;
import org.halqa.console.internal.render.Templates;
import org.halqa.model.Message;
import org.halqa.texts.Texts;

/** Puts a page inside the chrome. */
public final class Screens {

    private final Templates templates;
    private final ChromeMaker chrome;
    private final Texts texts;

    Screens(Templates templates, ChromeMaker chrome, Texts texts) {
        this.templates = templates;
        this.chrome = chrome;
        this.texts = texts;
    }

    /** A page of the console itself. */
    Answer own(Visit visit, int status, String template, String title, Map<String, Object> values) {
        ClassLoader ours = Objects.requireNonNull(Screens.class.getClassLoader());
        View.Page page = new View.Page(status, template, Message.of("console", title), values);
        Chrome around = around(visit, page.title()).whole();
        Answer answer = Answer.html(status, part(visit, around, ours, "console", page));
        return visit.incoming().fragment() ? insteadOfAll(answer) : answer;
    }

    /** htmx would put a whole page into a part of another one, and would ignore a 401: let it replace everything. */
    private static Answer insteadOfAll(Answer answer) {
        String html = answer.text();
        String body = html.substring(html.indexOf("<body"), html.lastIndexOf("</body>"));
        Answer whole = Answer.html(200, body.substring(body.indexOf('>') + 1));
        return whole.with("HX-Retarget", "body").with("HX-Reswap", "innerHTML");
    }

    /** A page that another bundle brings. */
    Answer page(Visit visit, ClassLoader owner, String module, View.Page page) {
        Chrome around = around(visit, page.title());
        return Answer.html(page.status(), part(visit, around, owner, module, page));
    }

    /** A page for people without an account. */
    Answer open(Visit visit, ClassLoader owner, String module, View.Page page) {
        HiddenFields fields = new OpenToken(visit.locale().getLanguage());
        Chrome around = around(visit, page.title());
        return Answer.html(page.status(), part(visit, around, owner, module, page, fields));
    }

    Chrome around(Visit visit, Message title) {
        return chrome.around(visit, texts.say(title, visit.locale()));
    }

    /** A template as text, with a chrome that was made before: cards of one page share it. */
    String part(Visit visit, Chrome around, ClassLoader owner, String module, View.Page page) {
        return part(visit, around, owner, module, page, visit.forms());
    }

    private String part(
            Visit visit, Chrome around, ClassLoader owner, String module, View.Page page, HiddenFields fields) {
        Map<String, Object> values = new HashMap<>(page.model());
        values.put("chrome", around);
        values.put(FormToken.VARIABLE, fields);
        return templates.render(owner, module + "/" + page.template(), values, visit.locale());
    }
}
