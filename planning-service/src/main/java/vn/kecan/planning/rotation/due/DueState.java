package vn.kecan.planning.rotation.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How what is due stands on the day asked about. */
@Schema(name = "RotationDueState")
enum DueState {
    /** The day has come or is past. */
    DUE,
    /** The least time is served; he may move on. */
    SERVED,
    /** The day is still to come. */
    COMING,
    /** A fact is missing, so nobody can say. */
    UNKNOWN
}
