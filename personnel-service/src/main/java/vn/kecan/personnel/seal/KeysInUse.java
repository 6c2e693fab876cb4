package vn.kecan.personnel.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Nothing starts without a ring, nor with one that cannot open what the database holds. */
@ApplicationScoped
class KeysInUse {

    private static final Logger LOG = Logger.getLogger(KeysInUse.class);

    private final KeyRing keys;
    private final SealedRows rows;

    KeysInUse(KeyRing keys, SealedRows rows) {
        this.keys = keys;
        this.rows = rows;
    }

    void start(@Observes StartupEvent starting) {
        var ring = keys.current();
        rows.keyOutside(ring.ids()).ifPresent(lost -> {
            throw new IllegalStateException("Rows are sealed under key " + lost + ", which is not in the ring "
                    + ring.ids() + ". Maybe it was removed before all was sealed anew: put it back as the last line.");
        });
        LOG.infof("Sealing with key %s", ring.first().id());
    }
}
