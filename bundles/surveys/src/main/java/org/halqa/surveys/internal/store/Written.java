// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.internal.results.Matched;

/** Plans and questions as JSON. */
public final class Written {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private Written() {}

    static String plan(SurveyPlan plan) {
        return write(plan);
    }

    static SurveyPlan plan(String text) {
        return read(text, new TypeReference<>() {});
    }

    static String parts(List<Part> parts) {
        return write(parts);
    }

    static List<Part> parts(String text) {
        return text.isEmpty() ? List.of() : read(text, new TypeReference<>() {});
    }

    /** What was found of two waves. */
    public static byte[] matched(List<Matched> matched) {
        return write(matched).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it. */
    public static List<Matched> matched(byte[] text) {
        return read(new String(text, StandardCharsets.UTF_8), new TypeReference<>() {});
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan cannot be written");
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            // Without its message, which repeats what was stored.
            throw new IllegalStateException("a stored plan cannot be read");
        }
    }
}
