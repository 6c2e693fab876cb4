package vn.kecan.personnel.codelist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code and what it means. */
@Schema(name = "Code")
record Code(
        @Schema(examples = "01") String code,
        @Schema(examples = "Thành phố Hà Nội") String vi,
        @Schema(examples = "Hanoi City") String en) {}
