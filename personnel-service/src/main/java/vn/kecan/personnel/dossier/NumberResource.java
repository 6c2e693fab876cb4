package vn.kecan.personnel.dossier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.personal.IdentityDocument;
import vn.kecan.personnel.restricted.FieldAccess;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.Restricted;
import vn.kecan.personnel.seal.PersonalNumber;
import vn.kecan.personnel.time.Asked;
import vn.kecan.platform.write.PureQuery;

/** Finds a cadre by his personal number. A POST, for URLs are written into logs. */
@Path("/cadres/by-personal-number")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cadres")
public class NumberResource {

    private final FieldAccess access;
    private final DossierFacts facts;
    private final Contents contents;
    private final Asked asked;

    NumberResource(FieldAccess access, DossierFacts facts, Contents contents, Asked asked) {
        this.access = access;
        this.facts = facts;
        this.contents = contents;
        this.asked = asked;
    }

    @POST
    @PureQuery
    @Restricted(FieldGroup.IDENTITY)
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "findByPersonalNumber",
            summary = "Find a cadre by personal number",
            description =
                    "By exact match, among the cadres within your reach; with the role field:identity, for a purpose, and on record. The number is sent in the body and kept nowhere.")
    @APIResponse(responseCode = "200", description = "whose number it is; nobody is an answer too")
    public NumberFound findByPersonalNumber(@Valid @NotNull NumberSought body) {
        var at = asked.at(null, null);
        var search = access.search(FieldGroup.IDENTITY, "by-personal-number", at);
        var kind = FactKinds.of(IdentityDocument.class);
        var number = new PersonalNumber(body.personalNumber()).text();
        var bearers = facts.soughtAs(contents.blinds(kind, number), kind).stream()
                .map(DossierVersion::cadre)
                .toList();
        return new NumberFound(
                search.found(bearers).stream().map(NumberFound.Bearer::new).toList(), at.knownAt());
    }
}
