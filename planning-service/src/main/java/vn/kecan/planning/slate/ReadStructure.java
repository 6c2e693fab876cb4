package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;

/** Counts the structure of a slate as it stands. */
@ApplicationScoped
class ReadStructure {

    private final Slates slates;
    private final SlateAccess access;
    private final Structures structures;

    ReadStructure(Slates slates, SlateAccess access, Structures structures) {
        this.slates = slates;
        this.access = access;
        this.structures = structures;
    }

    Response read(UUID id, Moment moment) {
        var slate = access.visible(id);
        var counted = structures.count(slate, slates.candidates(id), moment);
        return Response.ok(StructureView.of(counted, moment.facts().snapshot()))
                .header("ETag", '"' + slate.etag() + '"')
                .build();
    }
}
