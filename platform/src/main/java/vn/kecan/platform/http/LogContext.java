package vn.kecan.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.kecan.platform.access.Caller;

/** Puts request id and user name, and nothing personal beyond that, into every log line of a request. */
class LogContext {

    private final Call call;
    private final Caller caller;

    LogContext(Call call, Caller caller) {
        this.call = call;
        this.caller = caller;
    }

    @ServerRequestFilter
    void enter(ContainerRequestContext request) {
        MDC.put("requestId", call.requestId());
        MDC.put("user", caller.name());
    }

    @ServerResponseFilter
    void leave(ContainerRequestContext request, ContainerResponseContext response) {
        MDC.remove("requestId");
        MDC.remove("user");
    }
}
