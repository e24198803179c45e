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
    private static final String BOUNDARY = "halqa-part-of-a-form";

    private final List<KeyVal> fields;
    private String attachment = "";

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

    /** Names of the fields for words. */
    public List<String> texts() {
        return element.select("textarea").eachAttr("name");
    }

    /** What can be chosen in a field. */
    public List<String> options(String name) {
        return element.select("[name=" + name + "] option").eachAttr("value");
    }

    /** Sends values for a field that the form may not even have. */
    public Form put(String name, String... values) {
        fields.removeIf(field -> field.key().equals(name));
        for (String value : values) {
            fields.add(HttpConnection.KeyVal.create(name, value));
        }
        return this;
    }

    /** Sends a file of text with the form, which must be one that can carry it. */
    public Form attach(String name, String fileName, String content) {
        if (!element.attr("enctype").equals("multipart/form-data")) {
            throw new AssertionError("the form on " + page.address().getPath() + " carries no files");
        }
        attachment = disposition(name) + "; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
        return this;
    }

    private static String disposition(String name) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private String inParts(List<KeyVal> sent) {
        return sent.stream()
                        .map(field -> disposition(field.key()) + "\r\n\r\n" + field.value() + "\r\n")
                        .collect(Collectors.joining())
                + attachment + "--" + BOUNDARY + "--\r\n";
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
        if (!attachment.isEmpty()) {
            return page.visitor().post(target, inParts(sent), "multipart/form-data; boundary=" + BOUNDARY);
        }
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
