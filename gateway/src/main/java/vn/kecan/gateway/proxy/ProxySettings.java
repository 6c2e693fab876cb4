package vn.kecan.gateway.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of what passes. */
@ConfigMapping(prefix = "kecan.proxy")
interface ProxySettings {

    /** The most bytes of body for an operation whose contract does not say {@code x-max-body}. */
    @WithDefault("1M")
    MemorySize maxBody();

    /** How long a service may take until its answer begins, and how long a stream may stand still. */
    @WithDefault("60s")
    Duration timeout();

    /** The same for operations that take large bodies ({@code x-max-body}), such as imports. */
    @WithDefault("15m")
    Duration largeTimeout();

    /** Connections to each service. */
    @WithDefault("256")
    int connections();

    /** Requests that may wait for a connection; the next is told that the service is busy. */
    @WithDefault("512")
    int waiting();

    /** How long opening a connection may take. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a request may wait for a connection to become free. */
    @WithDefault("5s")
    Duration waitingTimeout();
}
