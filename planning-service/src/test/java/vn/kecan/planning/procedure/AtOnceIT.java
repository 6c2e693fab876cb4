package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** Two approvals at the same instant: two threads that wait for each other before they ask. */
@QuarkusTest
class AtOnceIT extends PlanningTest {

    @TestHTTPResource("/")
    URI base;

    @RepeatedTest(5)
    void two_approvers_count_once_each_and_the_last_one_needed_decides() throws Exception {
        var id = balloted();
        var before = entries();
        var answers =
                together(id, () -> door(id, As.APPROVER, Walk.APPROVE), () -> door(id, As.APPROVER_2, Walk.APPROVE));
        assertThat(answers).containsExactly("201 APPROVED", "201 BALLOTED");
        assertThat(entries()).isEqualTo(before + 2);
        assertThat(acts(id, "SIGN")).isEqualTo(1);
        assertThat(acts(id, "APPROVE")).isEqualTo(1);
        As.AUDITOR
                .get("/slates/" + id + "/approvals/needed")
                .then()
                .body("needed", equalTo(2))
                .body("given", equalTo(2));
    }

    @RepeatedTest(3)
    void one_approver_twice_counts_once() throws Exception {
        var id = balloted();
        var before = entries();
        var answers =
                together(id, () -> door(id, As.APPROVER, Walk.APPROVE), () -> door(id, As.APPROVER, Walk.APPROVE));
        assertThat(answers).containsExactly("201 BALLOTED", "409 urn:problem:already-approved");
        assertThat(entries()).isEqualTo(before + 1);
        Slate.mustBe(id, "BALLOTED");
    }

    @RepeatedTest(3)
    void approval_and_return_leave_one_of_both() throws Exception {
        var id = balloted();
        Walk.approve(As.APPROVER, id).then().statusCode(201);
        var third = new As("approver3.hn", "HN", null, "approver");
        var answers = together(id, () -> door(id, As.APPROVER_2, Walk.APPROVE), () -> door(id, third, Walk.RETURN));
        assertThat(answers)
                .isIn(
                        List.of("201 APPROVED", "409 urn:problem:wrong-state"),
                        List.of("201 RETURNED", "409 urn:problem:wrong-state"));
        assertThat(acts(id, "APPROVE") + acts(id, "RETURN")).isEqualTo(1);
    }

    @Test
    void the_same_request_twice_is_one_approval_with_one_answer() throws Exception {
        var id = balloted();
        var before = entries();
        Supplier<String> same = () -> {
            var it = As.APPROVER.post("/slates/" + id + "/approvals", Walk.APPROVE, "once-" + id);
            return it.statusCode() + " " + it.path("n");
        };
        var answers = together(id, same, same);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(acts(id, "SIGN")).isEqualTo(1);
        assertThat(answers).allMatch(it -> it.startsWith("201") || it.startsWith("409"));
        assertThat(answers).anyMatch(it -> it.startsWith("201"));
    }

    /** What both got, sorted. */
    private static List<String> together(String slate, Supplier<String> one, Supplier<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var asked = List.of(one, other).stream()
                    .map(it -> pool.submit(() -> {
                        start.await();
                        return it.get();
                    }))
                    .toList();
            return List.of(asked.getFirst().get(), asked.getLast().get()).stream()
                    .sorted()
                    .toList();
        }
    }

    private String door(String slate, As who, String body) {
        var it = new Door(base).post(who, "/slates/" + slate + "/approvals", body);
        return it.status() + " "
                + (it.done() ? it.body().path("state") : it.body().path("type")).asText();
    }

    private long acts(String slate, String act) throws Exception {
        return number("select count(*) from slate_act where slate = '" + slate + "' and act = '" + act + "'");
    }

    private static String balloted() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.toBalloted(As.WARD, id, "HN-000001");
        return id;
    }
}
