package vn.kecan.personnel.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Choice;
import vn.kecan.personnel.time.Etags;
import vn.kecan.personnel.time.Paging;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Posts over HTTP. */
@Path("/posts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "posts")
public class PostResource {

    private final Posts posts;
    private final CreatePost create;
    private final ChangePost change;
    private final WithdrawPost withdraw;
    private final Reaches reaches;
    private final Asked asked;
    private final Paging paging;
    private final Writes writes;

    PostResource(
            Posts posts,
            CreatePost create,
            ChangePost change,
            WithdrawPost withdraw,
            Reaches reaches,
            Asked asked,
            Paging paging,
            Writes writes) {
        this.posts = posts;
        this.create = create;
        this.change = change;
        this.withdraw = withdraw;
        this.reaches = reaches;
        this.asked = asked;
        this.paging = paging;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "listPosts",
            summary = "List or search posts",
            description = "Those in force on the day asked, within your reach, by code. Pages are one stable snapshot.")
    @APIResponse(responseCode = "200", description = "a page of posts")
    public PostPage listPosts(
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "words of the title, in any order, with or without diacritics; a word may be only begun, and one of four letters or more may have one typo",
                            example = "bi thu")
                    @Nullable
                    String q,
            @QueryParam("exact")
                    @Pattern(regexp = Choice.TRUTH)
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN), description = "true: no typo is forgiven")
                    @Nullable
                    String exact,
            @QueryParam("kind")
                    @Parameter(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = PostKind.class),
                            description = "repeatable")
                    List<String> kind,
            @QueryParam("unit") @Parameter(description = "only the posts of this unit") @Nullable String unit,
            @QueryParam("subtree")
                    @Pattern(regexp = Choice.TRUTH)
                    @Parameter(
                            schema = @Schema(type = SchemaType.BOOLEAN),
                            description = "with unit, true: also the posts of the units below it")
                    @Nullable
                    String subtree,
            @QueryParam("rankFrom")
                    @Min(1)
                    @Max(12)
                    @Parameter(description = "ranks from this one down; 1 is the highest")
                    @Nullable
                    Integer rankFrom,
            @QueryParam("rankTo") @Min(1) @Max(12) @Parameter(description = "ranks down to this one") @Nullable
                    Integer rankTo,
            @QueryParam("vacant")
                    @Pattern(regexp = Choice.TRUTH)
                    @Parameter(
                            schema = @Schema(type = SchemaType.BOOLEAN),
                            description = "true: a seat is free on the day asked; false: none is")
                    @Nullable
                    String vacant,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most items in the page")
                    int limit,
            @QueryParam("cursor")
                    @Parameter(description = "`next` of the page before; carries its asOf and knownAt")
                    @Nullable
                    String cursor) {
        var filter = new PostFilter(
                q,
                Boolean.TRUE.equals(Choice.truth(exact)),
                Choice.of(PostKind.class, "kind", kind),
                unit,
                Boolean.TRUE.equals(Choice.truth(subtree)),
                rankFrom,
                rankTo,
                Choice.truth(vacant));
        var list = Paging.list("posts", filter);
        var position = paging.position(list, cursor, asOf, knownAt);
        var at = position.at();
        var rows = posts.page(position, limit + 1, reaches.of(at.today()), filter);
        var next = paging.next(list, at, rows, limit, PostVersion::code);
        var items = rows.stream().limit(limit).map(it -> it.view()).toList();
        return new PostPage(items, next, at.asOf(), at.knownAt());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "readPost",
            summary = "Read one post",
            description = "As it was on the day asked and as we knew it at the instant asked.")
    @APIResponse(
            responseCode = "200",
            description = "the post",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Post.class)))
    public Response readPost(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        var it = posts.find(code, at, reaches.of(at.today())).orElseThrow(() -> Problems.notFound("post", code));
        return Etags.tagged(it.view().at(at.asOf(), at.knownAt()), posts.state(code, at));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createPost",
            summary = "Put a post on record",
            description = "Without validFrom: from the first day of the unit.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Post.class)))
    public Response createPost(@Valid @NotNull Post body) {
        return writes.post(body, rec -> create.create(rec, body, reach()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changePost",
            summary = "Correct a post, change it from a day on, or end it",
            description =
                    "The body is the whole state. With `from` the new values hold from that day up to validTo; without it the version standing today is corrected. `validTo` ends it. Nothing is overwritten: what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Post.class)))
    public Response changePost(
            @PathParam("code") String code,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "the day from which the new values hold; absent: the version standing today was wrong throughout and is corrected")
                    @Nullable
                    String from,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Valid @NotNull Post body) {
        var on = from == null ? null : Asked.day("from", from);
        return writes.change(rec -> change.change(rec, code, body, on, reason, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawPost",
            summary = "Withdraw a post recorded by mistake",
            description =
                    "It is as if it had never been, except that knownAt still shows what was believed. To end a post that did exist, PUT it with validTo.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawPost(
            @PathParam("code") String code,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        return writes.change(rec -> withdraw.withdraw(rec, code, reason, reach()));
    }

    private Reach reach() {
        return reaches.of(asked.today());
    }
}
