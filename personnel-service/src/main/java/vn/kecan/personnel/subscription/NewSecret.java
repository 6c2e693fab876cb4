package vn.kecan.personnel.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for a new secret; there is nothing to say. */
@Schema(name = "NewSecret")
record NewSecret() {}
