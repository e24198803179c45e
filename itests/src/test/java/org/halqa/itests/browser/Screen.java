// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One window: opens pages, and says what is wrong with what it shows. */
public final class Screen implements AutoCloseable {

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        context.addInitScript(Axe.source());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(fault -> complaints.add("script: " + fault));
    }

    /** The page itself. */
    public Page page() {
        return page;
    }

    /** Signs in as a person does. */
    public void signIn(String name, String password) {
        page.navigate("/sign-in");
        page.fill("#name", name);
        page.fill("#password", password);
        page.click("form:has(#password) button");
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.navigate("/language/" + look.language());
    }

    /** The first address on a page that a link there leads to. */
    public Optional<String> link(String path, String selector) {
        page.navigate(path);
        return Optional.ofNullable(page.querySelector(selector)).map(link -> link.getAttribute("href"));
    }

    /** Opens a page and returns what is wrong with it; a page that is refused to this person is looked at as well. */
    public List<String> open(String path, Path picture) {
        complaints.clear();
        Response response = page.navigate(path);
        page.waitForLoadState();
        boolean refused = response.status() == 403;
        List<String> found = new ArrayList<>(complaints);
        if (refused) {
            found.removeIf(complaint -> complaint.contains("status of 403"));
        } else if (response.status() != 200) {
            found.add("status " + response.status());
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        found.addAll(defects());
        return found.stream().map(defect -> path + ": " + defect).toList();
    }

    /** What is wrong with the page that is shown now. */
    public List<String> look() {
        List<String> found = new ArrayList<>(complaints);
        found.addAll(defects());
        return found.stream().map(defect -> page.url() + ": " + defect).toList();
    }

    private List<String> defects() {
        List<String> found = new ArrayList<>();
        String written = page.getAttribute("html", "lang") + " " + page.getAttribute("html", "dir");
        if (!written.equals(look.language() + " " + look.direction())) {
            found.add("written in " + written);
        }
        int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
        if (sideways > 0) {
            found.add("scrolls " + sideways + " px sideways");
        }
        found.addAll(Axe.violations(page));
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
