package vn.kecan.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** One service behind the door. */
record Origin(String service, HttpClient client, RequestOptions target) {

    private static final int IDLE_SECONDS = 30;

    static Origin at(String service, URI url, Vertx vertx, ProxySettings settings) {
        if (url.getHost() == null || !url.getPath().isEmpty() && !url.getPath().equals("/")) {
            throw new IllegalArgumentException("kecan." + service + ".url (" + url
                    + ") must be scheme, host and port only, such as http://127.0.0.1:8081.");
        }
        var secure = "https".equals(url.getScheme());
        var port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false);
        var pool = new PoolOptions().setHttp1MaxSize(settings.connections()).setMaxWaitQueueSize(settings.waiting());
        var client = vertx.createHttpClient(options, pool);
        var target = new RequestOptions()
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(secure)
                .setConnectTimeout(settings.waitingTimeout().toMillis());
        return new Origin(service, client, target);
    }

    Future<HttpClientRequest> connect() {
        return client.request(new RequestOptions(target));
    }
}
