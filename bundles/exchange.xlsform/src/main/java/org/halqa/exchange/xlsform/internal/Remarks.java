// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;
import org.halqa.surveys.spi.QuestionnaireFormat.Remark;

/** What is said about a file while it is read. */
final class Remarks {

    private final List<Remark> refused = new ArrayList<>();
    private final Map<String, Remark> changed = new LinkedHashMap<>();

    void refuse(Place place, String key, Object... arguments) {
        refused.add(new Remark(place, XlsFormTexts.say(key, arguments)));
    }

    /** What is said of one row alone. */
    void change(Place place, String key, Object... arguments) {
        changed.put(key + place, new Remark(place, XlsFormTexts.say(key, arguments)));
    }

    /** What holds for many rows is said at the first of them. */
    void changeOnce(Place place, String key, Object... arguments) {
        changed.putIfAbsent(key + List.of(arguments), new Remark(place, XlsFormTexts.say(key, arguments)));
    }

    List<Remark> refused() {
        return List.copyOf(refused);
    }

    List<Remark> changed() {
        return List.copyOf(changed.values());
    }
}
