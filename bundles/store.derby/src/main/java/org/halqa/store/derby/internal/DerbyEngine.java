// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.halqa.store.spi.DatabaseEngine;
import org.halqa.store.spi.InstallationKey;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the database in the data folder; the work is done by {@link DerbyDatabase}. */
@Component(immediate = true)
public final class DerbyEngine implements DatabaseEngine {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyEngine.class);

    private final DerbyDatabase database;

    /** Opens the database, or stays away with a sentence in the log. */
    @Activate
    public DerbyEngine(BundleContext context, @Reference InstallationKey key) {
        String data = context.getProperty("karaf.data");
        Path folder = Path.of(data == null ? "data" : data, "database").toAbsolutePath();
        try {
            database = DerbyDatabase.open(folder.toString(), key.derive("derby"));
        } catch (DatabaseUnusable unusable) {
            LOG.error(unusable.getMessage());
            throw unusable;
        }
    }

    @Deactivate
    void close() {
        database.close();
        DerbyDatabase.stopEngine();
    }

    @Override
    public String id() {
        return database.id();
    }

    @Override
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public boolean mayRetry(String sqlState) {
        return database.mayRetry(sqlState);
    }
}
