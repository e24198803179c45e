// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.templates.Kind;

/** Pictures and charts that a report adds to a file, and what the file has to say of them. */
abstract class Media {

    private final Map<String, byte[]> pictures = new TreeMap<>();
    private final String folder;
    private final Set<String> taken;
    private int added;

    /** Takes no name away from {@code parts}, which may hold pictures of the template. */
    Media(String folder, Map<String, byte[]> parts) {
        this.folder = folder;
        this.taken = parts.keySet().stream().map(Media::plain).collect(Collectors.toUnmodifiableSet());
    }

    static Media of(Kind kind, Map<String, byte[]> parts) {
        return switch (kind) {
            case DOCX -> new OfficeMedia("word/media/", parts);
            case PPTX -> new OfficeMedia("ppt/media/", parts);
            case ODT, HTML -> new TextMedia(parts);
        };
    }

    /**
     * Takes a picture in; the same one is kept once.
     *
     * @param part that shows it
     * @param type ending of a file of its kind
     * @return how {@code part} refers to it
     */
    final String add(String part, String type, byte[] content) {
        String name = pictures.entrySet().stream()
                .filter(known -> Arrays.equals(known.getValue(), content))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> free(folder, type));
        keep(name, content);
        return refer(part, name);
    }

    /**
     * Takes a chart in that can be edited.
     *
     * @param part that shows it
     * @return how {@code part} refers to it
     */
    abstract String add(String part, Piece.Editable chart);

    final void keep(String name, byte[] content) {
        pictures.put(name, content);
        added++;
    }

    /** A name that neither the template nor the report has given. */
    final String free(String in, String type) {
        return IntStream.iterate(pictures.size() + 1, number -> number + 1)
                .mapToObj(number -> in + "chart" + number + "." + type)
                .filter(name -> !taken.contains(plain(name)) && !pictures.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    /** Office programs take two names for one that differ in large and small letters alone. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many were added: a number that no other picture has. */
    final int count() {
        return added;
    }

    /** Adds the pictures, and what must be said of them, to the parts of the file. */
    final void into(Map<String, byte[]> parts) {
        if (!pictures.isEmpty()) {
            parts.putAll(pictures);
            list(pictures.keySet(), parts);
        }
    }

    abstract String refer(String part, String picture);

    abstract void list(Iterable<String> names, Map<String, byte[]> parts);
}
