// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Somebody who reads tables of counts by zone and post and works out what they can: whole people, by integer programming. */
final class CountsRead {

    private static final int K = 5;

    private final List<List<String>> groups = new ArrayList<>();
    private final IntegerProgram program;

    CountsRead(List<String> zones, List<String> posts) {
        zones.forEach(zone -> posts.forEach(post -> groups.add(List.of(zone, post))));
        this.program = new IntegerProgram(groups.size());
    }

    /** Reads what was published of a table; what is shown is nobody or five at least, as every reader knows. */
    CountsRead read(Request.Table table, Answer answer) {
        double slack = answer.base().map(base -> base.doubleValue() / 2).orElse(0.0);
        for (Answer.Cell cell : answer.cells()) {
            cell.value().ifPresent(value -> {
                double most = Math.floor(value.doubleValue() + slack);
                boolean nobody = most < K;
                double least = value.doubleValue() > slack ? Math.max(K, Math.ceil(value.doubleValue() - slack)) : 0;
                program.between(who(table, cell.at()), nobody ? 0 : least, nobody ? 0 : most);
            });
        }
        return this;
    }

    /** How far apart the numbers of people of these zones and posts are that they must believe in. */
    long width(Set<String> zones, Set<String> posts) {
        return most(zones, posts) - least(zones, posts);
    }

    /** The most people of these zones and posts that they must believe in. */
    long most(Set<String> zones, Set<String> posts) {
        return program.most(weights(zones, posts));
    }

    /** The fewest. */
    long least(Set<String> zones, Set<String> posts) {
        return program.least(weights(zones, posts));
    }

    private double[] weights(Set<String> zones, Set<String> posts) {
        return groups.stream()
                .mapToDouble(group -> zones.contains(group.get(0)) && posts.contains(group.get(1)) ? 1 : 0)
                .toArray();
    }

    private double[] who(Request.Table table, List<String> at) {
        return groups.stream()
                .mapToDouble(group -> in(table, at, group) ? 1 : 0)
                .toArray();
    }

    private static boolean in(Request.Table table, List<String> at, List<String> group) {
        boolean in = within(table, "zone", group.get(0)) && within(table, "post", group.get(1));
        for (int dim = 0; dim < at.size(); dim++) {
            String code = group.get(table.dims().get(dim).equals("zone") ? 0 : 1);
            in &= at.get(dim).equals("ALL") || at.get(dim).equals(code);
        }
        return in;
    }

    private static boolean within(Request.Table table, String column, String code) {
        return table.where().getOrDefault(column, Set.of(code)).contains(code);
    }
}
