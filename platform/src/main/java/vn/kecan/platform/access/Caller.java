package vn.kecan.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Who calls, as the verified token says; nothing here is believed from headers or body. */
@RequestScoped
public class Caller {

    /** The claim value that reaches every unit: only service accounts have it. */
    public static final String EVERYWHERE = "*";

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The user name for people to read ({@code preferred_username}). */
    public String name() {
        return claim("preferred_username").orElseGet(() -> identity.isAnonymous() ? "anonymous" : subject());
    }

    /** The stable subject identifier. */
    public String subject() {
        return claim("sub").orElseGet(() -> identity.getPrincipal().getName());
    }

    public Set<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The unit whose subtree the caller may act in. A token without it may act nowhere. */
    public String unit() {
        return claim("unit")
                .filter(it -> !it.isBlank())
                .orElseThrow(() -> Problems.forbidden(
                        "no-unit",
                        new Text(
                                "Tài khoản chưa được gắn đơn vị (claim unit). Hãy liên hệ quản trị.",
                                "The token names no unit (claim unit). Ask the administrator to assign one.")));
    }

    public boolean everywhere() {
        return EVERYWHERE.equals(unit());
    }

    /** The caller's own cadre record, if he has one. */
    public Optional<String> cadre() {
        return claim("cadre").filter(it -> !it.isBlank());
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
