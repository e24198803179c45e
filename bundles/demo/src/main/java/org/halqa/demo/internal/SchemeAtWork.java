// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import org.halqa.anonymisation.ReviewDesk;
import org.halqa.identity.Caller;
import org.halqa.identity.People;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.agenda.Dispositifs.Text;
import org.halqa.programme.spi.DemoMaterial;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the scheme of staff care of the fictional consortium and takes it through the door into the methodological note. */
@Component
public final class SchemeAtWork implements DemoMaterial {

    /** Before the note is handed over. */
    private static final int ORDER = 56;

    private static final String WHAT = "the scheme";
    private static final Text TEXT = new Text(
            "fr",
            "Des groupes stables de 6 à 12 personnes, par zone quand les trajets sont longs, inter-équipes quand ils ne le sont pas. "
                    + "Les relais communautaires choisissent entre un groupe à eux et un groupe mixte.",
            "Une séance par groupe et par mois, de deux heures, le matin. Pas de séance les semaines de fête ; séances plus courtes pendant le Ramadan.",
            "On vient si l’on veut, on parle si l’on veut. Ce qui se dit dans le cercle y reste ; ce qui concerne le travail peut être relayé, sans nom, si le groupe est d’accord.",
            "Tour de parole, météo intérieure, respiration et ancrage, récolte des réussites. Une fiche par outil, en français et en arabe.",
            "Un compte rendu relu par deux personnes après chaque séance, un thermomètre anonyme à la fin, deux enquêtes dans la mission.");

    private final Dispositifs schemes;
    private final ReviewDesk desk;
    private final People people;

    /** Needs what a facilitator and a second reader need. */
    @Activate
    public SchemeAtWork(@Reference Dispositifs schemes, @Reference ReviewDesk desk, @Reference People people) {
        this.schemes = schemes;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Caller system, String programme) {
        Cast cast = Cast.of(people, system);
        if (!schemes.versions(cast.psychologist()).isEmpty()) {
            return;
        }
        DoorWalk.done(WHAT, schemes.keep(cast.psychologist(), 0, TEXT));
        String document =
                DoorWalk.done(WHAT, schemes.handOver(cast.psychologist())).door();
        DoorWalk door = new DoorWalk(desk, cast);
        door.confirm(WHAT, document, door.review(WHAT, document, TEXT.language()));
    }

    @Override
    public void remove(Caller system, String programme) {
        // The calendar and the door remove what they keep of the programme.
    }
}
