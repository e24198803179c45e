// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.texts.spi.LanguagePack;

/** Looks into blocks for messages that a language does not know. */
public final class SpokenBlocks {

    private SpokenBlocks() {}

    /** {@code language key} for each message of {@code blocks} that {@code packs} cannot say in a language of the house. */
    public static List<String> unsaid(List<Block> blocks, List<LanguagePack> packs) {
        return SampleWords.languages().stream()
                .flatMap(language -> unsaid(blocks, packs, language))
                .distinct()
                .toList();
    }

    private static Stream<String> unsaid(List<Block> blocks, List<LanguagePack> packs, Locale language) {
        Map<String, Set<String>> known = packs.stream()
                .collect(Collectors.toMap(
                        LanguagePack::module, pack -> pack.messages(language).keySet()));
        return blocks.stream()
                .flatMap(SpokenBlocks::messages)
                .flatMap(SpokenBlocks::all)
                .filter(message -> !message.module().equals(SampleWords.MODULE))
                .filter(message ->
                        !known.getOrDefault(message.module(), Set.of()).contains(message.key()))
                .map(message -> language + " " + message.key());
    }

    private static Stream<Message> all(Message message) {
        return Stream.concat(
                Stream.of(message),
                message.arguments().stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .flatMap(SpokenBlocks::all));
    }

    private static Stream<Message> messages(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Field field) {
            return Stream.concat(Stream.of(field.label()), field.values().stream());
        } else if (block instanceof Block.Items items) {
            return items.items().stream();
        } else if (block instanceof Block.Chart chart) {
            return Stream.of(chart.title(), chart.description());
        } else if (block instanceof Block.Spoken spoken) {
            return Stream.of(spoken.text());
        } else if (block instanceof Block.Notice notice) {
            return Stream.of(notice.text());
        }
        return Stream.empty();
    }
}
