// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.halqa.itests.browser.Chromium;
import org.halqa.itests.browser.Look;
import org.halqa.itests.browser.Screen;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions of a survey leave as an XLSForm and come back as the same survey; with a spy in it, nothing comes back. */
@ExtendWith(HalqaContainer.class)
class SurveyComesFromAFileIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void takenAlongBroughtBackAndSpiedOn(Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), Look.FRENCH_WIDE_LIGHT)) {
            screen.signIn(account[0], account[1]);
            Page page = screen.page();
            page.navigate("/surveys");
            page.locator(".h-list a.h-btn").first().click();
            Download file = page.waitForDownload(() -> page.click("a[href$='/file/xlsform']"));
            byte[] form = content(file);

            page.navigate("/surveys");
            int before = page.locator(".h-list > li").count();
            check(page, "espion.xlsx", spied(form));
            assertThat(page.textContent("#refused")).startsWith("Une chose");
            assertThat(page.textContent(".h-list")).contains("ligne 2", "deviceid");
            page.navigate("/surveys");
            assertThat(page.locator(".h-list > li").count())
                    .as("nothing is half imported")
                    .isEqualTo(before);

            check(page, "questions.xlsx", form);
            assertThat(page.locator("#changed").count()).isZero();
            page.fill("[name='title.fr']", "Zztest reprise");
            page.click("button[value=keep]");
            page.waitForURL(url -> !url.endsWith("/import"));
            Download again = page.waitForDownload(() -> page.click("a[href$='/file/xlsform']"));
            assertThat(part(content(again), "xl/worksheets/sheet1.xml"))
                    .as("the same questions")
                    .isEqualTo(part(form, "xl/worksheets/sheet1.xml"));
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePageCanBeReadByEverybody(Look look, Halqa halqa) {
        String[] account = new DemoPeople(halqa).account("PSYCHOLOGIST");
        try (Chromium chromium = Chromium.start();
                Screen screen = chromium.screen(halqa.base(), look)) {
            screen.signIn(account[0], account[1]);
            String name =
                    "survey-import-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(screen.open("/surveys/import", Path.of("target", "screenshots", name + ".png")))
                    .isEmpty();
        }
    }

    private static void check(Page page, String name, byte[] file) {
        page.navigate("/surveys/import");
        page.setInputFiles("#file", new FilePayload(name, XLSX, file));
        page.click("button[value=check]");
        page.waitForLoadState();
    }

    private static byte[] content(Download file) {
        try (InputStream stream = file.createReadStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first row asks the device instead. */
    private static byte[] spied(byte[] form) {
        return rewritten(
                form,
                text -> text.replaceFirst("<t xml:space=\"preserve\">note<", "<t xml:space=\"preserve\">deviceid<"));
    }

    private static byte[] rewritten(byte[] form, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names(form)) {
                zip.putNextEntry(new ZipEntry(name));
                String text = part(form, name);
                String written = name.equals("xl/worksheets/sheet1.xml") ? change.apply(text) : text;
                zip.write(written.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] file) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("no part " + name);
    }
}
