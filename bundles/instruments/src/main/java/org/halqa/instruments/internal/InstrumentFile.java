// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale;
import org.halqa.surveys.spi.Band;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.Licence;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.ScoreKey.Combination;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as a text file: one line for each thing, its parts between bars, words in French, Arabic, English. An item is
 * answered on the scale that was named last before it.
 */
final class InstrumentFile {

    private final Map<String, String[]> lines = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, String[]> keys = new LinkedHashMap<>();
    private final Map<String, List<Band>> bands = new LinkedHashMap<>();
    private final Map<String, List<AnswerScale.Step>> scales = new LinkedHashMap<>();
    private String scale = "";

    private record Unscaled(String id, @Nullable Labels wording, String scale) {}

    private final List<Unscaled> unscaled = new ArrayList<>();

    /** Reads {@code <id>.txt} beside this class. */
    static InstrumentFile of(String id) {
        try (InputStream in = InstrumentFile.class.getResourceAsStream(id + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("there is no file of instrument " + id);
            }
            return new InstrumentFile(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InstrumentFile(BufferedReader reader) {
        reader.lines().filter(line -> !line.isBlank()).forEach(line -> take(line.split("\\|", -1)));
        for (Unscaled item : unscaled) {
            List<AnswerScale.Step> steps = scales.getOrDefault(item.scale(), List.of());
            AnswerScale on = steps.isEmpty() ? AnswerScale.words() : new AnswerScale(item.scale(), steps);
            items.add(new Item(item.id(), item.wording(), on));
        }
    }

    private void take(String[] part) {
        switch (part[0]) {
            case "scale" -> scale = part[1];
            case "words" -> scale = "";
            case "step" ->
                scales.computeIfAbsent(scale, key -> new ArrayList<>()).add(step(part));
            case "item" -> unscaled.add(new Unscaled(part[1], part.length > 2 ? labels(part, 2) : null, scale));
            case "key" -> keys.put(part[1], part);
            case "band" ->
                bands.computeIfAbsent(part[1], key -> new ArrayList<>())
                        .add(new Band(
                                Double.parseDouble(part[2]), Double.parseDouble(part[3]), labels(part, 4), part[7]));
            default -> lines.put(part[0], part);
        }
    }

    private static AnswerScale.Step step(String[] part) {
        Labels label = part.length > 3 ? labels(part, 2) : new Labels(part[2], "", "");
        return new AnswerScale.Step(Integer.parseInt(part[1]), label);
    }

    private static Labels labels(String[] part, int from) {
        return new Labels(part[from], part[from + 1], part[from + 2]);
    }

    Labels words(String line) {
        return labels(line(line), 1);
    }

    int seconds() {
        return Integer.parseInt(line("seconds")[1]);
    }

    boolean wellbeing() {
        return Boolean.parseBoolean(line("wellbeing")[1]);
    }

    Licence licence() {
        return new Licence(Licence.Policy.valueOf(line("licence")[1]), line("licence")[2]);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<ScoreKey> keys() {
        return keys.values().stream().map(this::key).toList();
    }

    /** key|id|SUM|low|high|shift|factor|higher|items|reversed|fr|ar|en */
    private ScoreKey key(String[] part) {
        return new ScoreKey(
                part[1],
                labels(part, 10),
                List.of(part[8].split(",")),
                part[9].isEmpty() ? Set.of() : Set.of(part[9].split(",")),
                Integer.parseInt(part[3]),
                Integer.parseInt(part[4]),
                Combination.valueOf(part[2]),
                Double.parseDouble(part[5]),
                Double.parseDouble(part[6]),
                part[7].equals("higher"),
                bands.getOrDefault(part[1], List.of()));
    }

    private String[] line(String name) {
        String[] line = lines.get(name);
        if (line == null) {
            throw new IllegalStateException("an instrument says nothing of its " + name);
        }
        return line;
    }
}
