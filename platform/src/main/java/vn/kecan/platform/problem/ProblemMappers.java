package vn.kecan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.kecan.platform.http.Call;

/** The one place where HTTP is said of a failure. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_SECONDS = 2;
    static final String PROBLEM_JSON = "application/problem+json";

    private final Call call;

    ProblemMappers(Call call) {
        this.call = call;
    }

    @ServerExceptionMapper
    public Response refused(ProblemException refusal) {
        return say(refusal.problem(), refusal.headers());
    }

    @ServerExceptionMapper
    public Response misshapen(ConstraintViolationException misshapen) {
        return say(BeanProblems.of(misshapen), Map.of());
    }

    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException unreadable) {
        return say(JsonProblems.of(unreadable), Map.of());
    }

    @ServerExceptionMapper
    public Response unknownCaller(UnauthorizedException unknown) {
        return say(HttpProblems.of(401), Map.of("WWW-Authenticate", "Bearer"));
    }

    @ServerExceptionMapper
    public Response wrongRole(ForbiddenException wrongRole) {
        return say(HttpProblems.of(403), Map.of());
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return say(JsonProblems.of(json), Map.of());
        }
        var unreadable = call.parameterNamedIn(failure.getCause());
        if (unreadable.isPresent()) {
            return say(HttpProblems.parameter(unreadable.get()), Map.of());
        }
        var status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : say(HttpProblems.of(status), Map.of());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable unexpected) {
        if (unexpected.getCause() instanceof ProblemException refusal) {
            return refused(refusal);
        }
        if (Passing.is(unexpected)) {
            LOG.warnf("The database is away or has too much to do: %s", unexpected);
            return refused(Problems.away(RETRY_SECONDS));
        }
        var incident = UUID.randomUUID().toString();
        LOG.errorf(unexpected, "Incident %s", incident);
        return say(HttpProblems.internal(incident), Map.of());
    }

    private Response say(Problem problem, Map<String, String> headers) {
        var response = Response.status(problem.status())
                .type(PROBLEM_JSON)
                .header("Content-Language", call.language().getLanguage())
                .entity(ProblemView.of(problem, call.path(), call.language()));
        headers.forEach(response::header);
        return response.build();
    }
}
