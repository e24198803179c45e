// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.internal.account.RoomDatabase;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the record; its witness lies beside the keys. */
@Component
public final class AccessRecordService implements AccessRecord {

    private static final int LARGEST_PAGE = 500;

    private final ChainedRecord record;
    private final Doorkeeper doorkeeper;

    /** Opens the record. */
    @Activate
    public AccessRecordService(
            @Reference(target = "(halqa.room=identity)") Database database,
            @Reference Vault vault,
            @Reference Doorkeeper doorkeeper) {
        RoomDatabase room = new RoomDatabase(database);
        Chain chain = ChainKey.chain(room, vault);
        this.record = new ChainedRecord(room, chain, new Witness(witness(), chain), InstantSource.system());
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void add(String account, String operation, String subject) {
        record.add(account, operation, subject);
    }

    @Override
    public void addAll(String account, String operation, List<String> subjects) {
        record.addAll(account, operation, subjects);
    }

    @Override
    public long verify() {
        return record.verify();
    }

    @Override
    public List<Entry> read(Caller caller, long before, int size) {
        doorkeeper.require(caller, "record.read");
        int most = Math.max(1, Math.min(size, LARGEST_PAGE));
        return doorkeeper.ownOnly(caller, "record.read")
                ? record.newestOf(caller.account(), before, most)
                : record.newest(before, most);
    }

    private static Path witness() {
        String base = System.getProperty("karaf.base", ".");
        String keys = System.getProperty("halqa.keys", base + "/keys");
        return Path.of(keys, "access-record.head");
    }
}
