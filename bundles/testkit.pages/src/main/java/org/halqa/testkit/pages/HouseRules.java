// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every page keeps to, whatever it shows. */
final class HouseRules {

    private static final Pattern MISSING = Pattern.compile("«[A-Za-z0-9][A-Za-z0-9._-]*»");
    private static final Pattern INLINE =
            Pattern.compile("<[^>]*\\s(?:style|on[a-z]+)\\s*=|<style|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<script(?! src=\"/assets/)");
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*method=\"post\"[^>]*>(.*?)</form>");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//");

    private HouseRules() {}

    static void hold(String html) {
        assertThat(html).as("a text is missing in this language").doesNotContainPattern(MISSING);
        assertThat(html).as("no inline style or handler: the policy forbids it").doesNotContainPattern(INLINE);
        assertThat(html).as("no script of one's own").doesNotContainPattern(SCRIPT);
        assertThat(html).as("nothing from elsewhere").doesNotContainPattern(ELSEWHERE);
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            assertThat(form.group(1)).as("a form without formToken()").contains("name=\"_csrf\"", "name=\"_key\"");
        }
    }
}
