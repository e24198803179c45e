// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON value: {@code Map}, {@code List}, {@code String}, {@code Double}, {@code Boolean} or null; also one that Python
 * printed, as cells of tables often hold it.
 */
final class Json {

    private static final int DEEPEST = 64;

    private final String json;
    private int at;

    private Json(String json) {
        this.json = json;
    }

    static @Nullable Object read(String json) {
        Json reader = new Json(json);
        Object value = reader.value(0);
        reader.skip();
        if (reader.at < json.length()) {
            throw reader.bad();
        }
        return value;
    }

    private @Nullable Object value(int depth) {
        skip();
        if (at >= json.length() || depth > DEEPEST) {
            throw bad();
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth, ']');
            case '(' -> array(depth, ')');
            case '"', '\'' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            case 'T' -> word("True", Boolean.TRUE);
            case 'F' -> word("False", Boolean.FALSE);
            case 'N' -> word("None", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        at++;
        while (!ends('}', object.isEmpty())) {
            skip();
            String key = string();
            expect(':');
            object.put(key, value(depth + 1));
        }
        return object;
    }

    private List<@Nullable Object> array(int depth, char mark) {
        List<@Nullable Object> array = new ArrayList<>();
        at++;
        while (!ends(mark, array.isEmpty())) {
            array.add(value(depth + 1));
        }
        return array;
    }

    /** Passes the closing mark, or the comma before another element. */
    private boolean ends(char mark, boolean first) {
        skip();
        if (at < json.length() && json.charAt(at) == mark) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        char quote = at < json.length() && json.charAt(at) == '\'' ? '\'' : '"';
        expect(quote);
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != quote) {
            char each = json.charAt(at++);
            text.append(each == '\\' ? escaped() : each);
        }
        expect(quote);
        return text.toString();
    }

    private char escaped() {
        if (at >= json.length()) {
            throw bad();
        }
        char each = json.charAt(at++);
        return switch (each) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> number(4);
            case 'x' -> number(2);
            default -> each;
        };
    }

    /** The character whose number is written in so many digits. */
    private char number(int digits) {
        if (at + digits > json.length()) {
            throw bad();
        }
        at += digits;
        try {
            return (char) Integer.parseInt(json, at - digits, at, 16);
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!json.startsWith(word, at)) {
            throw bad();
        }
        at += word.length();
        return value;
    }

    private Double number() {
        int start = at;
        while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(json.substring(start, at));
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private void expect(char mark) {
        skip();
        if (at >= json.length() || json.charAt(at) != mark) {
            throw bad();
        }
        at++;
    }

    private void skip() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
    }

    private BadCorpus bad() {
        return new BadCorpus("no JSON at character " + at);
    }
}
