// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.anonymisation.ReviewDesk;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.demo.internal.Script.Scene;
import org.halqa.demo.internal.Script.Stage;
import org.halqa.sessions.Sessions;

/** Plays the script through the services that people use: what they refuse to a person, they refuse here. */
final class Performance {

    private final Sessions sessions;
    private final DoorWalk door;
    private final Cast cast;

    Performance(Sessions sessions, ReviewDesk desk, Cast cast) {
        this.sessions = sessions;
        this.door = new DoorWalk(desk, cast);
        this.cast = cast;
    }

    void play(List<Scene> scenes) {
        scenes.forEach(this::play);
    }

    private void play(Scene scene) {
        String what = "session " + scene.number();
        String session = DoorWalk.done(
                        what,
                        sessions.log(
                                cast.psychologist(), scene.record(), "demo-session-%04d".formatted(scene.number())))
                .id();
        if (!scene.stage().reaches(Stage.SUBMITTED)) {
            return;
        }
        String document = DoorWalk.done(what, sessions.submit(cast.psychologist(), session));
        if (!scene.stage().reaches(Stage.REVIEWED)) {
            return;
        }
        Review reviewed = door.review(what, document, scene.record().language());
        if (scene.stage().reaches(Stage.RELEASED)) {
            door.confirm(what, document, reviewed);
        }
    }
}
