package vn.kecan.platform.job;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Locale;
import org.jboss.logging.MDC;
import vn.kecan.platform.http.Call;

/** Lets work run as if its asker were calling, though his request is long over, or never was: then a service asks itself. */
@ApplicationScoped
public class OnBehalf {

    private final CurrentIdentityAssociation current;
    private final Call call;

    OnBehalf(CurrentIdentityAssociation current, Call call) {
        this.current = current;
        this.call = call;
    }

    @ActivateRequestContext
    public void run(Asker asker, Runnable work) {
        current.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new AskersToken(asker))
                .addRoles(asker.roles())
                .build());
        call.standIn(asker.requestId(), Locale.of(asker.language()));
        MDC.put("requestId", asker.requestId());
        MDC.put("user", asker.name());
        try {
            work.run();
        } finally {
            MDC.remove("requestId");
            MDC.remove("user");
        }
    }
}
