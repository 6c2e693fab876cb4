package vn.kecan.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Opens the door. */
@QuarkusMain
public final class Gateway {

    private Gateway() {}

    public static void main(String... arguments) {
        // Quarkus refuses some malformed targets with an empty body. Ours refuses more, and says why.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
