// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Recommendations.Recommendation;
import org.halqa.reporting.spi.Material;

/**
 * Material of one part of a report that remembers which tables of the programme its sections looked at. Where a correction
 * changed one, the part says so, whether they stand in tables, sentences or lists, and whoever wrote the section.
 */
final class WatchedMaterial implements Material {

    private final Material material;
    private final Set<String> looked = new HashSet<>();

    WatchedMaterial(Material material) {
        this.material = material;
    }

    /** What stands below what the sections say: a remark for each correction of a table that they looked at. */
    List<Block> remarks() {
        return material.evidence().revisions().stream()
                .filter(revision -> revision.tables().stream().anyMatch(looked::contains))
                .map(revision -> (Block) new Block.Notice(HouseWords.corrected(revision)))
                .toList();
    }

    @Override
    public Evidence evidence() {
        return material.evidence().watched(looked::add);
    }

    @Override
    public List<Released> documents() {
        return material.documents();
    }

    @Override
    public List<Released> documents(String kind) {
        return material.documents(kind);
    }

    @Override
    public List<Evidence> surveys() {
        return material.surveys();
    }

    @Override
    public Map<String, Evidence> surveyParts() {
        return material.surveyParts();
    }

    @Override
    public List<Recommendation> recommendations() {
        return material.recommendations();
    }

    @Override
    public Frame frame() {
        return material.frame();
    }

    @Override
    public List<Term> terms(Vocabulary vocabulary) {
        return material.terms(vocabulary);
    }

    @Override
    public String variant() {
        return material.variant();
    }

    @Override
    public LocalDate asOf() {
        return material.asOf();
    }

    @Override
    public Optional<LocalDate> lastIssued() {
        return material.lastIssued();
    }

    @Override
    public Glossary glossary() {
        return material.glossary();
    }
}
