package vn.kecan.planning.slate.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a thing from one version to the other. */
@Schema(name = "SlateChangeKind")
enum Changed {
    ADDED,
    REMOVED,
    CHANGED
}
