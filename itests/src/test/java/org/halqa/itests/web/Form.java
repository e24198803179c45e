// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page. Hidden fields, ticked boxes and chosen options travel with it, as in a browser. */
public final class Form {

    private final Page page;
    private final Element element;
    private final List<KeyVal> fields;

    Form(Page page, Element element) {
        this.page = page;
        this.element = element;
        this.fields = new ArrayList<>(((FormElement) element).formData());
    }

    /** Sets the values of a field: none, one, or several for boxes that may be ticked together. */
    public Form fill(String name, String... values) {
        if (element.select("[name=" + name + "]").isEmpty()) {
            throw new AssertionError("the form on " + page.address().getPath() + " has no field " + name);
        }
        return put(name, values);
    }

    /** Sends values for a field that the form may not even have. */
    public Form put(String name, String... values) {
        fields.removeIf(field -> field.key().equals(name));
        for (String value : values) {
            fields.add(HttpConnection.KeyVal.create(name, value));
        }
        return this;
    }

    /** Submits with its first button. */
    public Page submit() {
        return submit("button[name],input[type=submit][name]");
    }

    /** Submits with the button that matches. */
    public Page submit(String button) {
        List<KeyVal> sent = new ArrayList<>(fields);
        Element pressed = element.selectFirst(button);
        if (pressed != null && pressed.hasAttr("name")) {
            sent.add(HttpConnection.KeyVal.create(pressed.attr("name"), pressed.attr("value")));
        }
        String body = encoded(sent);
        String target = pressed != null && pressed.hasAttr("formaction")
                ? pressed.absUrl("formaction")
                : element.hasAttr("action")
                        ? element.absUrl("action")
                        : page.address().toString();
        URI address = URI.create(target);
        return "get".equalsIgnoreCase(element.attr("method")) || !element.hasAttr("method")
                ? page.visitor().open(address.getPath() + "?" + body)
                : page.visitor().post(target, body);
    }

    /** Sends the same fields to another address, as somebody would who tries. */
    public Page submitTo(String path) {
        return page.visitor().post(path, encoded(fields));
    }

    private static String encoded(List<KeyVal> sent) {
        return sent.stream()
                .map(field -> encode(field.key()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
