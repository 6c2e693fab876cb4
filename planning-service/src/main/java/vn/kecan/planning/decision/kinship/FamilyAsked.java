package vn.kecan.planning.decision.kinship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the family of those who act was asked about, kept with what they did. */
@Schema(
        description = "ASKED: personnel knew of no relation to a candidate on that day; NO_CADRE_CODE: the account of"
                + " who acted names no cadre, so personnel could not be asked")
public enum FamilyAsked {
    ASKED,
    NO_CADRE_CODE
}
