package vn.kecan.personnel.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A CloudEvents 1.0 event: everything now believed about one thing, so that applying it twice does no harm. */
@Schema(name = "ChangeEvent", description = "CloudEvents 1.0: all versions of one thing as known at this change")
public record ChangeEvent(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "stream and position", examples = "6a0f4c1e-3f0b-4a51-9d57-6f0d8a1f2b3c:42")
        String id,

        @Schema(examples = SOURCE) String source,

        @Schema(
                description = "vn.kecan.personnel.<kind>.recorded.v1, or .withdrawn.v1 when no version is left",
                examples = "vn.kecan.personnel.unit.recorded.v1")
        String type,

        @Schema(description = "code of the thing", examples = "00004")
        String subject,

        Instant time,

        @Schema(examples = "application/json") String datacontenttype,

        @Schema(
                description = "the JSON Schema of data: an absolute address under /changes/schemas",
                examples = "http://127.0.0.1:8080" + SOURCE + "/changes/schemas/vn.kecan.personnel.unit.recorded.v1")
        String dataschema,

        Data data) {

    static final String SOURCE = "/api/personnel/v1";

    @Schema(name = "ChangedThing")
    public record Data(
            @Schema(examples = "unit") String kind,
            @Schema(examples = "00004") String code,

            @Schema(description = "root of the forest it belongs to", examples = "HN")
            String root,

            Instant knownFrom,

            @JsonRawValue
            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = Object.class,
                    description = "every version believed at knownFrom, by validFrom; the fields by dataschema. Of a"
                            + " restricted kind only validFrom and validTo")
            String versions) {}

    /** @param versions the JSON array of what is believed */
    static ChangeEvent of(String schemas, String stream, Change change, String versions) {
        return named(schemas, stream + ":" + change.position(), change, versions);
    }

    static ChangeEvent named(String schemas, String id, Change change, String versions) {
        var type = Kinds.named(change.kind()).orElseThrow().type(versions.equals("[]"));
        return new ChangeEvent(
                "1.0",
                id,
                SOURCE,
                type,
                change.code(),
                change.knownFrom(),
                "application/json",
                schemas + type,
                new Data(change.kind(), change.code(), change.root(), change.knownFrom(), versions));
    }
}
