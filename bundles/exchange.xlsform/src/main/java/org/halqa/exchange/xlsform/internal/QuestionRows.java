// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.exchange.xlsform.internal.Table.Row;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AsksWho;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.jspecify.annotations.Nullable;

/** The sheet {@code survey}, row by row. */
final class QuestionRows {

    private static final String LABEL = "label";
    private static final String[] RELEVANT = {"relevant", "relevance"};
    private static final int LONGEST = 4_000;
    private static final int LONGEST_BETWEEN = 500;

    private final ChoiceLists lists;
    private final Remarks remarks;
    private final Questioned questioned;
    private final Deque<Group> open = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Condition conditions = new Condition();

    private @Nullable Labels information;
    private @Nullable Labels pending;
    private Place pendingPlace = Place.NOWHERE;

    /** Questions that stand together; a group goes on after a group within it. */
    private record Group(
            String id,
            @Nullable Labels lead,
            Place place,
            @Nullable OnlyIf onlyIf,
            List<Item> items) {

        Section section() {
            return new Section(id, lead, items);
        }
    }

    QuestionRows(ChoiceLists lists, Remarks remarks) {
        this.lists = lists;
        this.remarks = remarks;
        this.questioned = new Questioned(lists, remarks);
    }

    void choices(Table table) {
        lists.read(table);
    }

    void read(Table table) {
        table.rows().filter(row -> !Questioned.isYes(row.cell("disabled"))).forEach(this::read);
        if (pending != null) {
            remarks.change(pendingPlace, "left.note");
        }
        open.forEach(group -> remarks.refuse(group.place(), "group.open", group.id()));
        table.columns().stream()
                .filter(column ->
                        column.base().equals(LABEL) && column.language().isEmpty())
                .forEach(column -> remarks.changeOnce(table.place(), "left.language", column.title()));
    }

    private void read(Row row) {
        String type = row.cell("type");
        Kind kind = Kind.of(type);
        if (type.isEmpty()) {
            if (!row.cell("name", LABEL).isEmpty()) {
                remarks.refuse(row.place(), "type.none");
            }
        } else if (!kind.reason().isEmpty() && !Questioned.isSelection(type)) {
            remarks.refuse(row.place(), kind.reason(), type);
        } else if (kind == Kind.END) {
            end(row);
        } else if (allowed(row, kind)) {
            held(row, type, kind);
        }
    }

    /** A row that depends on others, or is worked out, says something else to each who answers. */
    private boolean allowed(Row row, Kind kind) {
        Stream<String> columns = kind == Kind.NOTE
                ? Stream.of("calculation", "choice_filter", "trigger", RELEVANT[0], RELEVANT[1])
                : Stream.of("calculation", "choice_filter", "trigger");
        List<String> logic =
                columns.filter(column -> !row.cell(column).isEmpty()).toList();
        logic.forEach(column -> remarks.refuse(row.place(), "held.logic", column));
        boolean repeats = row.repeatsAnAnswer(LABEL);
        if (repeats) {
            remarks.refuse(row.place(), "held.reference");
        }
        return logic.isEmpty() && !repeats;
    }

    private void held(Row row, String type, Kind kind) {
        String lost = Appearance.lost(Questioned.isSelection(type) ? Kind.OTHER : kind, row.cell("appearance"));
        if (!lost.isEmpty()) {
            remarks.change(row.place(), "left.appearance", lost);
        }
        if (kind == Kind.BEGIN) {
            begin(row);
        } else if (kind == Kind.NOTE) {
            note(row);
        } else {
            conditioned(row).ifPresent(onlyIf -> place(row, questioned.items(row, type, kind), onlyIf.orElse(null)));
        }
    }

    private void begin(Row row) {
        Labels lead = row.cell(LABEL).isEmpty() ? null : row.words(LABEL).orElse(null);
        if (lead == null && !row.cell(LABEL).isEmpty()) {
            remarks.refuse(row.place(), LABEL);
        }
        asksWho(row, lead);
        String name = row.cell("name").isEmpty() ? "g" + row.place().row() : row.cell("name");
        // One that cannot be held is named once and not again for each question within.
        OnlyIf onlyIf = conditioned(row).flatMap(held -> held).orElse(null);
        open.push(new Group(name, lead, row.place(), onlyIf, new ArrayList<>()));
    }

    /** What was to be said before a question of a group is not said before one outside it, of which others are asked. */
    private void end(Row row) {
        Group group = open.poll();
        if (group == null) {
            remarks.refuse(row.place(), "group.end");
        } else if (group.onlyIf() != null && pending != null) {
            remarks.change(pendingPlace, "left.note");
            pending = null;
        }
    }

    private void asksWho(Row row, @Nullable Labels said) {
        Optional.ofNullable(said)
                .flatMap(AsksWho::inRemark)
                .ifPresent(words -> remarks.refuse(row.place(), "points.who", words));
    }

    /** Its own condition and those of the groups around it. Nothing when it cannot be held; nothing within when there is none. */
    private Optional<Optional<OnlyIf>> conditioned(Row row) {
        List<OnlyIf> all = new ArrayList<>();
        Group around = open.peek();
        if (around != null && around.onlyIf() != null) {
            all.add(around.onlyIf());
        }
        String relevant = row.cell(RELEVANT);
        if (!relevant.isEmpty()) {
            Optional<OnlyIf> own = conditions.read(relevant);
            own.ifPresent(all::add);
            if (own.isEmpty() || OnlyIf.all(all).isEmpty()) {
                remarks.refuse(row.place(), "held.condition", RELEVANT[0]);
                return Optional.empty();
            }
            if (Condition.isTurned(relevant)) {
                remarks.change(row.place(), "changed.turned");
            }
        }
        return Optional.of(OnlyIf.all(all));
    }

    /** What is read first is the information; a note between questions is said before the next one. */
    private void note(Row row) {
        int longest = groups.isEmpty() ? LONGEST : LONGEST_BETWEEN;
        Optional<Labels> words = row.words(LABEL);
        if (words.isEmpty()) {
            remarks.refuse(row.place(), LABEL);
        } else if (words.get().fr().length() > longest) {
            remarks.refuse(row.place(), "label.long", longest);
        } else if (groups.isEmpty()) {
            information = joined(information, words.get());
        } else {
            asksWho(row, words.get());
            pending = joined(pending, words.get());
            pendingPlace = row.place();
        }
    }

    private static Labels joined(@Nullable Labels first, Labels second) {
        return first == null
                ? second
                : new Labels(
                        (first.fr() + "\n\n" + second.fr()).strip(),
                        (first.ar() + "\n\n" + second.ar()).strip(),
                        (first.en() + "\n\n" + second.en()).strip());
    }

    private void place(Row row, List<Item> items, @Nullable OnlyIf onlyIf) {
        Group group = group(row);
        for (Item item : items) {
            String id = group.id().isEmpty() || !item.id().startsWith(group.id() + "_")
                    ? item.id()
                    : item.id().substring(group.id().length() + 1);
            Item placed = new Item(id, item.wording(), item.scale(), pending, told(row, item, onlyIf));
            pending = null;
            if (!names.add(item.id())) {
                remarks.refuse(row.place(), "name.twice", item.id());
            }
            group.items().add(placed);
            if (items.size() > 1) {
                conditions.knowsOneOfMany(item.id(), group.section().name(placed));
            } else if (!item.scale().isWords()) {
                conditions.knows(item.id(), group.section().name(placed), questioned.names(row, item));
            }
            places.putIfAbsent(group.section().name(placed), row.place());
        }
    }

    /** Words are asked of everybody: whoever reads them would learn what their author answered before. */
    private @Nullable OnlyIf told(Row row, Item item, @Nullable OnlyIf onlyIf) {
        if (onlyIf != null && item.scale().isWords()) {
            remarks.change(row.place(), "changed.everybody");
            return null;
        }
        return onlyIf;
    }

    private Group group(Row row) {
        Group group = open.isEmpty() ? new Group("", null, row.place(), null, new ArrayList<>()) : open.element();
        boolean goesOn = !groups.isEmpty() && (open.isEmpty() ? last().id().isEmpty() : last() == group);
        if (goesOn) {
            return last();
        }
        groups.add(group);
        places.putIfAbsent(group.id(), group.place());
        return group;
    }

    private Group last() {
        return groups.get(groups.size() - 1);
    }

    @Nullable
    Labels information() {
        return information;
    }

    List<Section> sections() {
        return groups.stream()
                .filter(group -> !group.items().isEmpty())
                .distinct()
                .map(Group::section)
                .toList();
    }

    Map<String, Place> places() {
        return places;
    }
}
