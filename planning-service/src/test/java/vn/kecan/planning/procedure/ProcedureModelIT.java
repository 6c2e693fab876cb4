package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.procedure.Model.Held;
import vn.kecan.planning.procedure.Model.Person;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/**
 * Random actions by random people, through HTTP on the real database, against a model that tells the procedure a second
 * time. After every step: it was done exactly when the model allows it, the slate is in the model's state, nobody sees a
 * sealed count, and nobody has approved who may not. {@code -Dkecan.procedure.steps} says how many steps;
 * {@code -Dkecan.procedure.seed} repeats a walk.
 */
@QuarkusTest
class ProcedureModelIT extends PlanningTest {

    private static final int STEPS = Integer.getInteger("kecan.procedure.steps", 600);
    private static final long SEED = Long.getLong("kecan.procedure.seed", System.nanoTime());
    private static final As CHAIR = new As("chair.hn", "HN", Walk.CHAIR, "approver");
    private static final List<As> PEOPLE = List.of(
            As.WARD,
            As.BOARD,
            As.LEAD,
            As.APPROVER,
            As.APPROVER_2,
            new As("approver3.hn", "HN", null, "approver"),
            CHAIR,
            As.candidate("HN-000001"),
            As.AUDITOR,
            As.OTHER_WARD,
            As.FOREIGNER);
    private static final List<String> CADRES = List.of("HN-000001", "HN-000002", "HN-000003");
    private static final List<String> BODIES = List.of("Công an", "Ủy ban Kiểm tra", "Mặt trận");

    @TestHTTPResource
    URI base;

    private final Random chance = new Random(SEED);
    private final Map<String, Long> opinions = new HashMap<>();
    private final List<Long> objections = new ArrayList<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private Door door;
    private Model model;
    private String slate = "";

    @Test
    void no_walk_leads_into_a_forbidden_state_shows_a_sealed_count_or_lets_anybody_approve_his_own() {
        door = new Door(base);
        begin();
        for (var step = 0; step < STEPS; step++) {
            if (step % 200 == 0) {
                door.forgetTokens();
            }
            if (over()) {
                begin();
            }
            var did = chance.nextInt(10) < 6 ? useful() : any(one(PEOPLE));
            mustAgree("seed " + SEED + ", step " + step + ": " + did);
            reached.merge(model.state, 1, Integer::sum);
        }
        System.out.println("procedure walk: " + STEPS + " steps, seed " + SEED + ", states " + reached);
        assertThat(reached).as("the states reached").hasSizeGreaterThanOrEqualTo(STEPS < 5_000 ? 5 : 8);
    }

    private boolean over() {
        return model.state.equals("WITHDRAWN") || model.state.equals("PUBLISHED") && chance.nextInt(5) == 0;
    }

    private void begin() {
        var outside = chance.nextBoolean();
        var answer = door.post(As.WARD, "/slates", """
                {"unit":"00004","term":"2025-2030","kind":"POST","source":"%s","post":"00004-DEP","seats":1,\
                "surplus":1}""".formatted(outside ? "OUTSIDE" : "IN_HOUSE"));
        assertThat(answer.status()).isEqualTo(201);
        slate = "/slates/" + answer.body().path("id").asText();
        model = new Model(outside, person(As.WARD));
        opinions.clear();
        objections.clear();
    }

    /** What would take the slate on, by somebody whose task it is. */
    private String useful() {
        var board = chance.nextInt(4) == 0 ? As.BOARD : As.WARD;
        return switch (model.state) {
            case "DRAFT", "RETURNED" -> model.standing.size() < 2 ? add(board, one(CADRES)) : submit(board);
            case "SUBMITTED" -> consult(board);
            case "CONSULTED" ->
                model.onTheBallot().isEmpty() || model.held == (model.outside ? 3 : 5)
                        ? giveBack(approver())
                        : ballot(board, sound());
            case "BALLOTED" -> approve(approver());
            case "APPROVED" -> publish(board);
            case "PUBLISHED" -> objections.isEmpty() ? object(board) : answerObjection(approver(), false);
            case "WITHDRAWN" -> approve(approver());
            default -> throw new IllegalStateException(model.state);
        };
    }

    private String consult(As board) {
        if (model.asked.isEmpty()) {
            return ask(board, one(BODIES));
        }
        var silent = model.asked.stream()
                .filter(it -> !model.opinions.containsKey(it))
                .findFirst();
        if (silent.isPresent()) {
            return opine(As.BOARD, silent.get());
        }
        var waiting = model.bodiesWaiting();
        return waiting.isEmpty() ? close(board) : answer(board, waiting.getFirst());
    }

    private String any(As who) {
        return switch (chance.nextInt(18)) {
            case 0 -> add(who, one(CADRES));
            case 1 -> submit(who);
            case 2 -> ask(who, one(BODIES));
            case 3 -> opine(who, one(BODIES));
            case 4 -> answer(who, one(BODIES));
            case 5 -> close(who);
            case 6, 7, 8 -> ballot(who, wild());
            case 9 -> chance.nextInt(4) == 0 ? standsNoMore(who, one(CADRES)) : approve(who);
            case 10 -> recuse(who, one(CADRES));
            case 11, 12, 13 -> approve(who);
            case 14 -> chance.nextInt(3) == 0 ? giveBack(who) : submit(who);
            case 15 -> publish(who);
            case 16 -> chance.nextBoolean() ? object(who) : answerObjection(who, chance.nextInt(4) == 0);
            case 17 -> chance.nextInt(3) == 0 ? withdraw(who) : close(who);
            default -> throw new IllegalStateException();
        };
    }

    private String add(As who, String cadre) {
        return did(who, "add " + cadre, model.add(person(who), cadre), "/candidates", "{\"cadre\":\"" + cadre + "\"}");
    }

    private String submit(As who) {
        var wasEditable = model.editable();
        var done = model.submit(person(who));
        if (done && wasEditable) {
            opinions.clear();
        }
        return did(who, "submit", done, "/submission", "{}");
    }

    private String ask(As who, String body) {
        return did(
                who,
                "ask " + body,
                model.ask(person(who), body),
                "/consultation",
                "{\"bodies\":[\"%s\"],\"answerBy\":\"%s\"}"
                        .formatted(body, Walk.today().plusDays(3)));
    }

    private String opine(As who, String body) {
        var done = model.opine(person(who), body);
        var answer = door.post(
                who,
                slate + "/opinions",
                "{\"body\":\"%s\",\"stance\":\"AGREES\",\"said\":\"Đồng ý\"}".formatted(body));
        if (done) {
            opinions.put(body, answer.body().path("n").asLong());
        }
        return checked(who, "opine " + body, done, answer);
    }

    private String answer(As who, String body) {
        var n = opinions.getOrDefault(body, 1L);
        return did(
                who,
                "answer " + body,
                model.answer(person(who), body),
                "/opinions/" + n + "/answer",
                "{\"takenIn\":true,\"said\":\"Đã rõ\"}");
    }

    private String close(As who) {
        return did(who, "close", model.close(person(who)), "/consultation/closing", "{}");
    }

    private String standsNoMore(As who, String cadre) {
        return did(
                who,
                cadre + " stands no more",
                model.standsNoMore(person(who), cadre),
                "/candidates/" + cadre + "/withdrawal",
                "{\"reason\":\"x\"}");
    }

    private String ballot(As who, Held it) {
        var more = it.choice() == null ? "" : "\"choice\":\"" + it.choice() + "\",";
        var body = Walk.conference(it.step(), 30, it.present(), it.issued(), it.valid(), it.valid(), it.votes(), more)
                .replace("\"chair\":\"" + Walk.CHAIR, "\"chair\":\"" + it.chair());
        return did(who, "ballot " + it, model.ballot(person(who), it), "/ballots", body);
    }

    private String approve(As who) {
        return did(who, "approve", model.approve(person(who)), "/approvals", Walk.APPROVE);
    }

    private String giveBack(As who) {
        return did(who, "return", model.giveBack(person(who)), "/approvals", Walk.RETURN);
    }

    private String recuse(As who, String candidate) {
        return did(
                who,
                "recuse for " + candidate,
                model.recuse(person(who), candidate),
                "/recusals",
                "{\"candidate\":\"%s\",\"relation\":\"SIBLING\",\"reason\":\"x\"}".formatted(candidate));
    }

    private String publish(As who) {
        var done = model.publish(person(who));
        if (done) {
            objections.clear();
            model.objectionsTakenIn = 0;
        }
        return did(
                who,
                "publish",
                done,
                "/publication",
                "{\"objectionsBy\":\"%s\",\"place\":\"Trụ sở\",\"document\":%s}"
                        .formatted(Walk.today().plusDays(5), Walk.DOCUMENT));
    }

    private String object(As who) {
        var done = model.object(person(who));
        var answer = door.post(
                who,
                slate + "/objections",
                "{\"receivedOn\":\"%s\",\"objector\":\"A\",\"said\":\"B\"}".formatted(Walk.today()));
        if (done) {
            objections.add(answer.body().path("n").asLong());
        }
        return checked(who, "object", done, answer);
    }

    private String answerObjection(As who, boolean upheld) {
        var which = objections.isEmpty() ? 0 : chance.nextInt(objections.size());
        var n = objections.isEmpty() ? 1L : objections.get(which);
        return did(
                who,
                "answer objection " + which,
                model.answerObjection(person(who), which, upheld),
                "/objections/" + n + "/answer",
                "{\"upheld\":%s,\"said\":\"x\"}".formatted(upheld));
    }

    private String withdraw(As who) {
        return did(who, "withdraw", model.withdraw(person(who)), "/withdrawal", "{\"reason\":\"x\"}");
    }

    private Held sound() {
        var step = model.held + 1;
        var votes = new HashMap<String, Integer>();
        if (model.outside ? step == 3 : step > 1) {
            var left = 28;
            for (var cadre : model.onTheBallot()) {
                var count = chance.nextInt(3) == 0 ? chance.nextInt(left + 1) : Math.min(left, 20);
                votes.put(cadre, count);
                left -= count;
            }
        }
        return new Held(step, Walk.CHAIR, 28, 28, 28, votes, null);
    }

    private Held wild() {
        var step = Math.max(1, model.held + 1 + (chance.nextInt(5) == 0 ? chance.nextInt(3) - 1 : 0));
        var present = List.of(28, 28, 30, 30, 20, 19, 31).get(chance.nextInt(7));
        var issued = present + (chance.nextInt(8) == 0 ? 1 : 0);
        var votes = new HashMap<String, Integer>();
        var left = issued + (chance.nextInt(8) == 0 ? 1 : 0);
        for (var cadre : CADRES) {
            if (chance.nextInt(3) > 0) {
                var count = chance.nextInt(4) == 0 ? Math.min(left, 15) : chance.nextInt(left + 1);
                votes.put(cadre, count);
                left -= count;
            }
        }
        var chair = chance.nextInt(8) == 0 ? one(CADRES) : Walk.CHAIR;
        if (chance.nextInt(6) == 0) {
            votes.clear();
        }
        // Without votes no counts are sent at all.
        var counted = votes.isEmpty() ? 0 : issued;
        return new Held(step, chair, present, counted, counted, votes, chance.nextInt(4) == 0 ? one(CADRES) : null);
    }

    private String did(As who, String what, boolean allowed, String path, String body) {
        return checked(who, what, allowed, door.post(who, slate + path, body));
    }

    private static String checked(As who, String what, boolean allowed, Door.Answer answer) {
        var told = who.user() + " " + what + " -> " + answer.status() + " "
                + answer.body().path("type").asText();
        assertThat(answer.done())
                .as("seed " + SEED + ": " + told + " " + answer.body())
                .isEqualTo(allowed);
        assertThat(answer.status()).as(told).isIn(201, 403, 404, 409, 422);
        if (!allowed) {
            assertThat(answer.body().path("type").asText()).as(told).startsWith("urn:");
        }
        return told;
    }

    private void mustAgree(String did) {
        assertThat(door.get(As.AUDITOR, slate).body().path("state").asText())
                .as(did)
                .isEqualTo(model.state);
        var reader = one(PEOPLE);
        var ballots = door.get(reader, slate + "/ballots");
        if (model.hidden(person(reader)) || reader.equals(As.OTHER_WARD)) {
            assertThat(ballots.status()).as(did + ", read by " + reader.user()).isEqualTo(404);
        } else {
            for (var it : ballots.body().path("items")) {
                mustBeSealed(did + ", read by " + reader.user(), it);
            }
        }
        if (chance.nextInt(5) == 0) {
            mustBeApprovedByOthers(did);
        }
    }

    private void mustBeSealed(String did, JsonNode ballot) {
        var step = ballot.path("step").asInt();
        var secret = ballot.path("conference").asText().startsWith("SEALED");
        assertThat(ballot.path("sealed").asBoolean()).as(did).isEqualTo(secret);
        if (secret && !model.sealedOpen()) {
            assertThat(ballot.path("counts").isMissingNode()
                            || ballot.path("counts").isNull())
                    .as(did + ": step " + step + " tells " + ballot)
                    .isTrue();
        }
    }

    private void mustBeApprovedByOthers(String did) {
        var signed = new ArrayList<String>();
        for (var it : door.get(As.AUDITOR, slate + "/approvals").body().path("items")) {
            if (it.path("decision").asText().equals("APPROVE")
                    && it.path("version").asInt() == model.version) {
                signed.add(it.path("responsible").asText());
            }
        }
        assertThat(signed).as(did).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
        assertThat(signed).as(did).containsExactlyInAnyOrderElementsOf(model.signed);
    }

    private As approver() {
        return one(List.of(As.APPROVER, As.APPROVER_2, PEOPLE.get(5), As.LEAD));
    }

    private static Person person(As who) {
        var roles = List.of(who.roles());
        var foreign = who.equals(As.FOREIGNER) || who.equals(As.OTHER_WARD);
        return new Person(who.user(), who.cadre(), roles.contains("org-board"), roles.contains("approver"), foreign);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
