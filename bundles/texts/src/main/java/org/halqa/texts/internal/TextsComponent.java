// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import java.util.Map;
import org.halqa.texts.Texts;
import org.halqa.texts.spi.LanguagePack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The texts of all language packs that are registered. */
@Component(service = Texts.class)
public final class TextsComponent extends SpokenTexts {

    private final Packs packs;

    /** Speaks with the packs that come. */
    @Activate
    public TextsComponent() {
        this(new Packs());
    }

    private TextsComponent(Packs packs) {
        super(packs);
        this.packs = packs;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addPack(LanguagePack pack, Map<String, Object> properties) {
        packs.add(pack, properties.get("service.ranking") instanceof Integer rank ? rank : 0);
    }

    void removePack(LanguagePack pack) {
        packs.remove(pack);
    }
}
