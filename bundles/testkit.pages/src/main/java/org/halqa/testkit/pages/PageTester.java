// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.console.internal.render.Assets;
import org.halqa.console.internal.render.FormToken;
import org.halqa.console.internal.render.Templates;
import org.halqa.console.internal.render.Words;
import org.halqa.console.internal.site.Chrome;
import org.halqa.console.internal.wiring.ConsoleTexts;
import org.halqa.console.spi.ConsolePage;
import org.halqa.console.spi.OpenPage;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.texts.Texts;
import org.halqa.texts.internal.SpokenTexts;
import org.halqa.texts.spi.LanguagePack;

/**
 * Asks a page as somebody, in a language, and shows its view as the console would. Every page that is shown is also held to
 * the rules of the house ({@link HouseRules}): no missing text, no inline script or style, a token in every form.
 *
 * <pre>{@code
 * var tester = new PageTester(new SessionsTexts()).as(Callers.psychologist());
 * assertThat(tester.get(page, "").html()).contains("Noter une séance");
 * assertThat(tester.in("ar").get(page, "").html()).contains("dir=\"rtl\"");
 * View saved = tester.with("text", "calme").post(page, "new").view();
 * }</pre>
 */
public final class PageTester {

    private final Texts texts;
    private final Map<String, ClassLoader> bringers;
    private final Templates templates;
    private final Caller caller;
    private final Locale locale;
    private final Map<String, List<String>> fields;
    private final Map<String, Upload> files;
    private final boolean fragment;

    /** A tester that knows these words and those of the console; French. */
    public PageTester(LanguagePack... packs) {
        List<LanguagePack> all = new ArrayList<>(List.of(packs));
        all.add(new ConsoleTexts());
        this.texts = SpokenTexts.of(all);
        this.bringers = new HashMap<>();
        this.templates =
                new Templates(new Words(texts, new Assets(module -> Optional.ofNullable(bringers.get(module)))));
        this.caller = new Caller(
                "nobody", java.util.Set.of(org.halqa.identity.Role.DONOR), java.util.Set.of(), java.util.Set.of());
        this.locale = Locale.FRENCH;
        this.fields = Map.of();
        this.files = Map.of();
        this.fragment = false;
    }

    private PageTester(
            PageTester like,
            Caller caller,
            Locale locale,
            Map<String, List<String>> fields,
            Map<String, Upload> files,
            boolean fragment) {
        this.texts = like.texts;
        this.bringers = like.bringers;
        this.files = Map.copyOf(files);
        this.templates = like.templates;
        this.caller = caller;
        this.locale = locale;
        this.fields = Map.copyOf(fields);
        this.fragment = fragment;
    }

    /** What came back. */
    public record Shown(View view, String html) {}

    /** The same tester as somebody else. */
    public PageTester as(Caller somebody) {
        return new PageTester(this, somebody, locale, fields, files, fragment);
    }

    /** The same tester in another language: {@code fr}, {@code ar} or {@code en}. */
    public PageTester in(String language) {
        return new PageTester(this, caller, Locale.forLanguageTag(language), fields, files, fragment);
    }

    /** The same tester with a field of the form or of the address. */
    public PageTester with(String name, String... values) {
        Map<String, List<String>> more = new HashMap<>(fields);
        more.put(name, List.of(values));
        return new PageTester(this, caller, locale, more, files, fragment);
    }

    /** The same tester with a file. */
    public PageTester withFile(String name, Upload file) {
        Map<String, Upload> more = new HashMap<>(files);
        more.put(name, file);
        return new PageTester(this, caller, locale, fields, more, fragment);
    }

    /** The same tester as htmx, which wants a part. */
    public PageTester fragment() {
        return new PageTester(this, caller, locale, fields, files, true);
    }

    /** Asks with GET. {@code html} is empty unless the view is a page. */
    public Shown get(ConsolePage page, String rest) {
        return shown(page, page.get(request(rest)));
    }

    /** Asks a page without an account with GET. */
    public Shown get(OpenPage page, String rest) {
        return shown(page.getClass(), page.module(), page.get(request(rest)));
    }

    /** Sends the fields to a page without an account. */
    public Shown post(OpenPage page, String rest) {
        return shown(page.getClass(), page.module(), page.post(request(rest)));
    }

    /** Sends the fields with POST. */
    public Shown post(ConsolePage page, String rest) {
        return shown(page, page.post(request(rest)));
    }

    /** The inside of a card of the start page; empty when there is none. */
    public String card(StartCard card) {
        return card.card(request(""))
                .map(view -> render(card.getClass(), card.module(), view))
                .orElse("");
    }

    /** A message in the language of this tester. */
    public String say(Message message) {
        return texts.say(message, locale);
    }

    /** True when a text exists in any language. */
    public boolean knows(Message message) {
        return texts.knows(message.module(), message.key());
    }

    private TestRequest request(String rest) {
        return new TestRequest(caller, locale, rest, fields, files, fragment);
    }

    private Shown shown(ConsolePage page, View view) {
        return shown(page.getClass(), page.module(), view);
    }

    private Shown shown(Class<?> bringer, String module, View view) {
        return new Shown(view, view instanceof View.Page shown ? render(bringer, module, shown) : "");
    }

    private String render(Class<?> bringer, String module, View.Page view) {
        Map<String, Object> values = new HashMap<>(view.model());
        values.put("chrome", chrome(say(view.title())));
        values.put(FormToken.VARIABLE, new FormToken("test-token", "test-owner"));
        ClassLoader owner = Objects.requireNonNull(bringer.getClassLoader());
        bringers.put(module, owner);
        String html = templates.render(owner, module + "/" + view.template(), values, locale);
        HouseRules.hold(html);
        return html;
    }

    private Chrome chrome(String title) {
        String language = locale.getLanguage();
        return new Chrome(
                language,
                language.equals("ar") ? "rtl" : "ltr",
                "",
                title,
                "/",
                "",
                fragment,
                false,
                true,
                "Salma",
                "",
                List.of(),
                List.of(),
                List.of());
    }
}
