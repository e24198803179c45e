// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door as a service. */
@Component
public final class DoorComponent implements Door {

    private final Door door;

    @Activate
    public DoorComponent(@Reference DoorWorks works) {
        this.door = works.parts().door();
    }

    @Override
    public Outcome<String> submit(Caller caller, Submission submission) {
        return door.submit(caller, submission);
    }

    @Override
    public Optional<Standing> standing(Caller caller, String source) {
        return door.standing(caller, source);
    }

    @Override
    public List<Standing> standings(Caller caller, List<String> sources) {
        return door.standings(caller, sources);
    }

    @Override
    public List<Finding> look(Caller caller, String text, String language) {
        return door.look(caller, text, language);
    }

    @Override
    public List<Finding> lint(Caller caller, String text, String language) {
        return door.lint(caller, text, language);
    }

    @Override
    public List<Finding> hint(Caller caller, String text, String language) {
        return door.hint(caller, text, language);
    }
}
