package vn.kecan.planning.register;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.kecan.planning.law.Rulebook;

/** Loads the rulebook of this build once, at the edge; a refused file stops the start. */
class BundledRulebook {

    @Produces
    @Singleton
    @DefaultBean
    Rulebook rulebook() {
        return Rulebook.bundled();
    }
}
