package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** What there is to see of slates. */
@ApplicationScoped
class ReadSlates {

    /** Where a list goes on: always as it was known when its first page was read. */
    record Position(Instant knownAt, long after) {}

    private final Slates slates;
    private final SlateAccess access;
    private final Versions versions;
    private final JudgeSlate judge;
    private final Statements statements;
    private final Scope scope;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;
    private final Call call;

    ReadSlates(
            Slates slates,
            SlateAccess access,
            Versions versions,
            JudgeSlate judge,
            Statements statements,
            Scope scope,
            Moments moments,
            Cursors cursors,
            Caller caller,
            Call call) {
        this.slates = slates;
        this.access = access;
        this.versions = versions;
        this.judge = judge;
        this.statements = statements;
        this.scope = scope;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
        this.call = call;
    }

    Page<SlateView> list(
            @Nullable String unit,
            @Nullable String term,
            @Nullable String knownAt,
            @Nullable String cursor,
            @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = listName(unit, term, knownAt);
        var from = cursor == null
                ? new Position(moments.recordedAt(knownAt), 0)
                : cursors.read(name, cursor, Position.class);
        var found = slates.list(new Slates.Wanted(
                scope.units().orElse(null),
                unit,
                term,
                caller.cadre().orElse(null),
                from.knownAt(),
                from.after(),
                size + 1));
        var last = found.size() > size ? found.get(size - 1).slate().recordedBy : 0;
        return Page.of(
                found.stream().map(SlateView::of).toList(),
                size,
                any -> cursors.write(name, new Position(from.knownAt(), last)));
    }

    private String listName(@Nullable String unit, @Nullable String term, @Nullable String knownAt) {
        var filters = new HashMap<String, String>();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        filters.put("unit", unit == null ? "" : unit);
        filters.put("term", term == null ? "" : term);
        filters.put("knownAt", knownAt == null ? "" : knownAt);
        return Cursors.list("slates", filters);
    }

    Response one(UUID id, @Nullable String knownAt) {
        var slate = asKnown(access.visible(id), knownAt);
        return Response.ok(SlateView.of(slate))
                .header("ETag", quoted(slate.etag()))
                .build();
    }

    Page<CandidateView> candidates(UUID id, @Nullable String knownAt) {
        access.visible(id);
        var found = knownAt == null ? slates.candidates(id) : slates.candidates(id, moments.recordedAt(knownAt));
        return new Page<>(found.stream().map(statements::view).toList(), null);
    }

    Response candidate(UUID id, String cadre) {
        access.visible(id);
        var candidate = slates.candidate(id, cadre).orElseThrow(() -> Problems.notFound("candidate", cadre));
        return Response.ok(statements.view(candidate))
                .header("ETag", quoted(candidate.etag()))
                .build();
    }

    SlateVerdictsView verdicts(UUID id, Moment moment, @Nullable String knownAt) {
        var slate = asKnown(access.visible(id), knownAt);
        List<Candidate> standing =
                knownAt == null ? slates.candidates(id) : slates.candidates(id, moments.recordedAt(knownAt));
        return SlateVerdictsView.of(judge.judge(slate, standing, moment), call.language());
    }

    Page<SlateVersionHeadView> versions(UUID id) {
        access.visible(id);
        return new Page<>(slates.versions(id).stream().map(versions::head).toList(), null);
    }

    SlateVersionView version(UUID id, int n) {
        access.visible(id);
        return slates.versions(id).stream()
                .filter(it -> it.n == n)
                .findFirst()
                .map(it -> versions.view(it, call.language()))
                .orElseThrow(() -> Problems.notFound("version", Integer.toString(n)));
    }

    private SlateNow asKnown(SlateNow now, @Nullable String knownAt) {
        var id = now.slate().id;
        return knownAt == null
                ? now
                : slates.knownAt(id, moments.recordedAt(knownAt)).orElseThrow(() -> SlateAccess.unknown(id));
    }

    private static String quoted(String etag) {
        return '"' + etag + '"';
    }
}
