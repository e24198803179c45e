// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.Groups;
import org.halqa.rosters.Groups.Composed;
import org.halqa.rosters.RosterFile;
import org.halqa.rosters.Rosters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Some 180 invented people, each registered by the invented focal point of their organisation from a file, as a real one would; and the
 * first groups, when there is a planner. The rosters themselves take all of it away again.
 */
@Component
public final class TeamsAtWork implements DemoMaterial {

    private static final String FILE = "/seeds/demo/roster.csv";
    private static final int ORDER = 45;
    private static final int SMALLEST = 6;
    private static final int LARGEST = 12;

    private final Rosters rosters;
    private final RosterFile file;
    private final Groups groups;
    private final People people;

    /** Needs what focal points and a psychologist need. */
    @Activate
    public TeamsAtWork(
            @Reference Rosters rosters,
            @Reference RosterFile file,
            @Reference Groups groups,
            @Reference People people) {
        this.rosters = rosters;
        this.file = file;
        this.groups = groups;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        List<String> lines = lines();
        people.all(system).stream()
                .filter(person -> person.demo() && person.roles().contains(Role.FOCAL_POINT))
                .map(TeamsAtWork::caller)
                .filter(focalPoint -> rosters.mine(focalPoint).isEmpty())
                .forEach(focalPoint -> register(focalPoint, lines));
        people.all(system).stream()
                .filter(person -> person.demo() && person.roles().contains(Role.PSYCHOLOGIST))
                .map(TeamsAtWork::caller)
                .findFirst()
                .filter(psychologist ->
                        groups.ready() && groups.table(psychologist).groups().isEmpty())
                .ifPresent(this::compose);
    }

    private static Caller caller(Person person) {
        return new Caller(person.account(), person.roles(), person.organisations(), person.zones());
    }

    private void register(Caller focalPoint, List<String> lines) {
        String own = lines.stream()
                .skip(1)
                .filter(line -> focalPoint.organisations().contains(line.split("\";\"", -1)[2]))
                .collect(Collectors.joining("\n", lines.get(0) + "\n", "\n"));
        if (file.keep(focalPoint, own.getBytes(StandardCharsets.UTF_8)) instanceof Outcome.Refused<Integer> refused) {
            throw new IllegalStateException("a roster of the demo is refused: "
                    + refused.faults().get(0).reason().key());
        }
    }

    private void compose(Caller psychologist) {
        groups.propose(
                psychologist,
                new GroupWish(
                        Mode.ZONE,
                        GroupWish.Audience.TERRAIN,
                        List.of("OR"),
                        List.of(),
                        List.of("FR", "AR", "ARY"),
                        SMALLEST,
                        LARGEST));
        Stream<Composed> proposed = groups.table(psychologist).groups().stream().limit(1);
        proposed.forEach(group -> groups.lock(psychologist, group.id(), group.version(), true));
    }

    private static List<String> lines() {
        try (InputStream in = TeamsAtWork.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the rosters of the demo are not in this bundle");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the rosters of the demo cannot be read", e);
        }
    }

    @Override
    public void remove(Caller system, String programme) {
        // Rosters and groups remove what they keep of the programme.
    }
}
