package vn.kecan.local;

import java.util.UUID;
import vn.kecan.client.ApiClient;

/** Clients generated from the public contract, each with the token of one user. */
record GeneratedClients(LocalSuite suite) {

    ApiClient of(String user) throws Exception {
        var token = user.equals(Door.PARTNER)
                ? suite.tokens().ofPartner()
                : suite.tokens().of(user);
        var client = new ApiClient();
        client.updateBaseUri(suite.gateway().toString());
        client.setRequestInterceptor(it -> it.header("Authorization", "Bearer " + token));
        return client;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
