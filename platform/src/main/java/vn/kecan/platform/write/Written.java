package vn.kecan.platform.write;

import org.jspecify.annotations.Nullable;

/** What a write answers once it is committed. */
public record Written(
        int status,
        @Nullable Object view,
        @Nullable String location,
        @Nullable String etag) {

    public static Written created(String location, String etag, Object view) {
        return new Written(201, view, location, etag);
    }

    public static Written ok(@Nullable String etag, Object view) {
        return new Written(200, view, null, etag);
    }

    public static Written gone() {
        return new Written(204, null, null, null);
    }
}
