// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The numbers of a workbook, read without the library that wrote it. */
public final class Workbook {

    private Workbook() {}

    /** Every number of every sheet, hidden or not. */
    public static Set<String> numbers(byte[] workbook) {
        Set<String> numbers = new TreeSet<>();
        Surfaces.partsOf(workbook).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                Jsoup.parse(new String(part, StandardCharsets.UTF_8), "", Parser.xmlParser())
                        .select("c:not([t=s]):not([t=inlineStr]):not([t=str]) > v")
                        .forEach(value -> numbers.add(plain(value.text())));
            }
        });
        return numbers;
    }

    /** A number as people of any of the three languages write it, in one way. */
    public static String plain(String written) {
        String digits = written.replaceAll("[\\s\\p{Z}\\p{Cf}%]", "").replace(',', '.');
        return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }
}
