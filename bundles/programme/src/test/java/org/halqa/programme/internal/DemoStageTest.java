// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Outcome;
import org.halqa.programme.spi.DemoMaterial;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoStageTest {

    private final List<String> calls = new ArrayList<>();
    private final List<DemoMaterial> rooms = new ArrayList<>();
    private TestStore store;
    private Library library;

    @BeforeEach
    void open() {
        store = TestStore.with(new ProgrammeSchema());
        library = new Library(store.database("programme"));
        new FirstLoad(library).run();
        rooms.add(new Room("sessions", 30));
        rooms.add(new Room("identity", 10));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void takesThePlaceOfTheProgrammeAndGivesItBack() {
        DemoStage stage = stage(TestDoorkeeper.open());

        stage.load(Callers.admin());
        assertThat(stage.loaded()).isTrue();
        assertThat(library.snapshot().current().demo()).isTrue();

        stage.remove(Callers.admin());
        assertThat(stage.loaded()).isFalse();
        assertThat(library.snapshot().current()).isEqualTo(new ProgrammeSeed().contracted());
    }

    @Test
    void loadsRoomsInOrderAndRemovesThemInReverse() {
        DemoStage stage = stage(TestDoorkeeper.open());
        stage.load(Callers.admin());
        calls.clear();
        stage.remove(Callers.admin());
        assertThat(calls).containsExactly("remove sessions", "remove identity");

        calls.clear();
        stage.load(Callers.admin());
        assertThat(calls)
                .containsExactly("remove sessions", "remove identity", "load identity", "load sessions seeing demo");
    }

    @Test
    void loadsOnce() {
        DemoStage stage = stage(TestDoorkeeper.open());
        stage.load(Callers.admin());
        calls.clear();

        assertThat(stage.load(Callers.admin())).isInstanceOf(Outcome.Done.class);
        assertThat(calls).isEmpty();
    }

    @Test
    void leavesNothingWhenARoomFails() {
        rooms.add(new Room("broken", 40) {
            @Override
            public void load(Caller system, String programme) {
                throw new IllegalStateException("cannot");
            }
        });
        DemoStage stage = stage(TestDoorkeeper.open());

        assertThat(stage.load(Callers.admin())).isInstanceOf(Outcome.Refused.class);
        assertThat(library.snapshot().current().demo()).isFalse();
        assertThat(calls).endsWith("remove broken", "remove sessions", "remove identity");
    }

    @Test
    void staysMarkedWhileARoomCannotLetGo() {
        DemoStage stage = stage(TestDoorkeeper.open());
        stage.load(Callers.admin());
        rooms.add(new Room("stuck", 40) {
            @Override
            public void remove(Caller system, String programme) {
                throw new IllegalStateException("cannot");
            }
        });

        assertThat(stage.remove(Callers.admin())).isInstanceOf(Outcome.Refused.class);
        assertThat(library.snapshot().current().demo()).isTrue();
    }

    @Test
    void beginsAgainAfterAnInterruption() {
        new DemoProgramme(library).load(Callers.system(), DemoProgramme.ID);
        DemoStage stage = stage(TestDoorkeeper.open());
        assertThat(stage.loaded()).isFalse();

        stage.load(Callers.admin());
        assertThat(stage.loaded()).isTrue();
        assertThat(calls).startsWith("remove sessions", "remove identity");
    }

    @Test
    void obeysOnlyWhoManagesIt() {
        DemoStage stage = stage(TestDoorkeeper.shut());
        assertThatThrownBy(() -> stage.load(Callers.psychologist())).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> stage.remove(Callers.psychologist())).isInstanceOf(NotForThisRole.class);
    }

    private DemoStage stage(TestDoorkeeper doorkeeper) {
        return new DemoStage(library, () -> rooms, doorkeeper, Callers::system, new RecordedAccess());
    }

    private class Room implements DemoMaterial {

        private final String name;
        private final int order;

        Room(String name, int order) {
            this.name = name;
            this.order = order;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public void load(Caller system, String programme) {
            boolean demo = library.snapshot().current().id().equals(programme);
            calls.add("load " + name + (demo ? " seeing demo" : ""));
        }

        @Override
        public void remove(Caller system, String programme) {
            calls.add("remove " + name);
        }
    }
}
