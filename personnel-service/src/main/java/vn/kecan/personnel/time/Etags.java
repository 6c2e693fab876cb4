package vn.kecan.personnel.time;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** A single resource with the tag of its state. */
public final class Etags {

    private Etags() {}

    public static Response tagged(Object view, String state) {
        return Response.ok(view).tag(new EntityTag(state)).build();
    }
}
