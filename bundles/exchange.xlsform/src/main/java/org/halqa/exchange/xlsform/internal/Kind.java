// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a row is, by its type. Those that a survey cannot hold, or must not, carry the reason. */
enum Kind {
    TEXT("", "text", "string"),
    NOTE("", "note"),
    WHOLE("", "integer", "int"),
    DECIMAL("", "decimal"),
    DATE("", "date"),
    RANGE("", "range"),
    BEGIN("", "begin group", "begin_group"),
    END("", "end group", "end_group"),
    /** Tells one telephone, or its owner, from the others. */
    DEVICE(
            "points.device",
            "deviceid",
            "phonenumber",
            "phone number",
            "username",
            "email",
            "subscriberid",
            "simserial",
            "sim serial",
            "audit",
            "barcode"),
    /** Tells when somebody answered: enough to know who sat there. */
    MOMENT("points.moment", "start", "end", "today", "starttime", "endtime"),
    PLACE(
            "points.place",
            "geopoint",
            "geotrace",
            "geoshape",
            "location",
            "start-geopoint",
            "background-geopoint",
            "osm"),
    /** A voice, a face, a handwriting. */
    TRACE("points.trace", "image", "photo", "audio", "video", "file", "background-audio"),
    NUMBER("held.number", "time", "datetime"),
    REPEAT("held.repeat", "begin repeat", "begin_repeat", "end repeat", "end_repeat"),
    COMPUTED("held.computed", "calculate", "hidden", "xml-external", "csv-external"),
    OTHER("held.type");

    private final String reason;
    private final List<String> types;

    Kind(String reason, String... types) {
        this.reason = reason;
        this.types = List.of(types);
    }

    static Kind of(String type) {
        String plain = type.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return Stream.of(values())
                .filter(kind -> kind.types.contains(plain))
                .findFirst()
                .orElse(OTHER);
    }

    /** Key of the reason why such a row is refused; empty when it is not. */
    String reason() {
        return reason;
    }
}
