package vn.kecan.platform.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/**
 * Refuses a query parameter the operation does not have. Ignored, a mistyped filter would answer with everybody, and a
 * filter on a field one may not read would look as if it had been applied.
 */
class KnownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final Set<String> everywhere;

    KnownParameters(
            @ConfigProperty(name = "kecan.parameters.everywhere", defaultValue = "dryRun") Set<String> everywhere) {
        this.everywhere = everywhere;
    }

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo asked) {
        var sent = request.getUriInfo().getQueryParameters();
        var method = asked.getResourceMethod();
        if (sent.isEmpty() || method == null) {
            return;
        }
        var names = known.computeIfAbsent(method, this::namesOf);
        var unknown = new ArrayList<Violation>();
        sent.forEach((name, values) -> {
            if (!names.contains(name)) {
                unknown.add(unknown(name, values, names));
            }
        });
        if (!unknown.isEmpty()) {
            throw Problems.invalid(unknown);
        }
    }

    private static Violation unknown(String name, List<String> values, Set<String> names) {
        var all = names.isEmpty() ? "—" : String.join(", ", names);
        return Violation.of(
                name,
                values.isEmpty() ? null : values.getFirst(),
                "Không có tham số này. Có thể muốn dùng một trong: " + all + ".",
                "There is no such parameter. Maybe one of: " + all + ".");
    }

    private Set<String> namesOf(Method method) {
        var names = new TreeSet<>(everywhere);
        for (var parameter : method.getParameters()) {
            add(names, parameter);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(names, field);
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, AnnotatedElement part) {
        var query = part.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
