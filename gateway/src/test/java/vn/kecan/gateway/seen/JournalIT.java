package vn.kecan.gateway.seen;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class JournalIT {

    @Test
    void a_line_names_request_user_and_operation_but_no_value_of_path_or_query()
            throws InterruptedException, ExecutionException {
        var lines = Collections.synchronizedList(new ArrayList<ExtLogRecord>());
        var logger = Logger.getLogger("vn.kecan.gateway.access");
        var listener = listener(lines);
        logger.addHandler(listener);
        try (var personnel = Service.start("personnel")) {
            given().auth()
                    .oauth2(Tokens.of("auditor"))
                    .header("X-Request-Id", "r-1")
                    .get("/api/personnel/v1/units/HN-000001?q=Hidden");
            given().header("X-Request-Id", "r-2").get("/api/personnel/v1/units/HN-000001?q=Hidden");
        } finally {
            logger.removeHandler(listener);
        }

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().getFormattedMessage()).startsWith("GET /api/personnel/v1/units/{code} 200 ");
        assertThat(lines.getFirst().getMdcCopy())
                .containsEntry("requestId", "r-1")
                .containsEntry("user", "someone.hn");
        assertThat(lines.getLast().getFormattedMessage()).startsWith("GET /api/personnel/v1/units/{code} 401 ");
        assertThat(lines.getLast().getMdcCopy())
                .containsEntry("requestId", "r-2")
                .containsEntry("user", "-");
    }

    private static Handler listener(List<ExtLogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                var copy = ExtLogRecord.wrap(line);
                copy.copyAll();
                lines.add(copy);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
