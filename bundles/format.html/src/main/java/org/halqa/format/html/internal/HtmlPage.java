// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import java.util.Locale;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.texts.Texts;

/** The page around the blocks: head, title, notice of a demo, foot. */
final class HtmlPage {

    private final Report report;
    private final Texts texts;
    private final StyleSheet style;
    private final Charts charts;
    private final Markup page = new Markup();

    HtmlPage(Report report, Texts texts, StyleSheet style, Charts charts) {
        this.report = report;
        this.texts = texts;
        this.style = style;
        this.charts = charts;
    }

    @Override
    public String toString() {
        Locale language = report.language();
        page.open("!doctype html").line();
        page.open("html", "lang", language.toLanguageTag(), "dir", direction(language.getLanguage()))
                .line();
        head();
        page.open("body").line().open("main").line();
        cover();
        new HtmlBlocks(page, this::say, chart -> charts.svg(chart, texts, language), texts, language)
                .write(report.blocks());
        page.close("main").line();
        foot();
        return page.close("body").line().close("html").line().toString();
    }

    static String direction(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    private void head() {
        page.open("head").open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.open("meta", "name", "referrer", "content", "no-referrer");
        page.open("meta", "name", "robots", "content", "noindex").line();
        page.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        page.element("title", say(report.title())).line();
        page.open("style").css(style).close("style").line().close("head").line();
    }

    private void cover() {
        if (report.demo()) {
            page.element("p", say(HouseWords.demo()), "class", "demo").line();
        }
        page.open("header").element("p", report.reference(), "class", "reference", "dir", "ltr");
        page.element("h1", say(report.title())).close("header").line();
    }

    private void foot() {
        page.open("footer")
                .open("p")
                .element("bdi", report.reference())
                .text(" · " + say(HouseWords.asOf(report.asOf())));
        if (report.demo()) {
            page.text(" · " + say(HouseWords.demo()));
        }
        page.close("p").close("footer").line();
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
