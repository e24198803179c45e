// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;

/** Words planted in a raw text, to look for in every byte of what leaves the house. */
public final class Surfaces {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> words;

    /** @param words what must never be found */
    public Surfaces(String... words) {
        this.words = List.of(words);
    }

    /** The planted words that these bytes hold, also inside a zipped file, split by markup, or in its metadata. */
    public List<String> in(byte[] content) {
        List<String> readings = new ArrayList<>();
        for (byte[] part : parts(content)) {
            ENCODINGS.forEach(encoding -> readings.add(new String(part, encoding)));
            readings.add(wholeText(part));
        }
        return words.stream()
                .filter(word -> readings.stream().anyMatch(reading -> reading.contains(word)))
                .toList();
    }

    /** All text of a page, tags taken out and nothing put in their place. */
    static String wholeText(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).wholeText();
    }

    /** All words of a page or a zipped document, without markup. */
    public static String wordsOf(byte[] content) {
        return parts(content).stream()
                .map(part ->
                        Jsoup.parse(new String(part, StandardCharsets.UTF_8)).text())
                .collect(Collectors.joining("\n"));
    }

    /** The parts of a zipped document by their names, in its order. */
    public static Map<String, byte[]> partsOf(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The workbook behind a chart is a zipped document within one. */
    static List<byte[]> parts(byte[] content) {
        boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return zipped
                ? Stream.concat(Stream.of(content), entries(content).stream()).toList()
                : List.of(content);
    }

    private static List<byte[]> entries(byte[] content) {
        List<byte[]> entries = new ArrayList<>();
        partsOf(content).forEach((name, part) -> {
            entries.addAll(parts(part));
            entries.add(name.getBytes(StandardCharsets.UTF_8));
        });
        return entries;
    }
}
