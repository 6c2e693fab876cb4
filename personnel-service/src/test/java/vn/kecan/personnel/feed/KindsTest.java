package vn.kecan.personnel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void no_two_kinds_have_one_name() {
        assertThat(Kinds.ALL.stream().map(Kind::name)).doesNotHaveDuplicates();
        assertThat(EventSchemas.ALL).hasSize(2 * Kinds.ALL.size());
    }

    @Test
    void a_restricted_kind_publishes_whose_it_is_and_neither_value_nor_time() {
        var family = Kind.restricted("relative", "relative_version");
        assertThat(family.json()).contains("'cadre'").doesNotContain("valid");
        assertThat(family.json().split("v\\.")).as("columns read").hasSize(3);
        assertThatThrownBy(() -> family.must("fullName", "v.full_name", Shape.TEXT))
                .hasMessageContaining("restricted");
    }

    @Test
    void a_kind_is_named_as_event_types_are() {
        assertThat(Kind.of("party-card", "t", "id").type(true)).isEqualTo("vn.kecan.personnel.party-card.withdrawn.v1");
        assertThat(ContractSchemas.name("vn.kecan.personnel.party-card.withdrawn.v1"))
                .isEqualTo("PartyCardWithdrawnV1");
        assertThatThrownBy(() -> Kind.of("Party Card", "t", "id")).hasMessageContaining("small letters");
    }

    @Test
    void the_form_is_the_one_most_welcome_and_the_page_among_equals() {
        assertThat(wanted("*/*")).isEqualTo(Form.PAGE);
        assertThat(wanted("text/event-stream")).isEqualTo(Form.STREAM);
        assertThat(wanted("text/event-stream", "*/*")).isEqualTo(Form.STREAM);
        assertThat(wanted("application/cloudevents-batch+json", "application/problem+json"))
                .isEqualTo(Form.BATCH);
        assertThat(wanted("text/event-stream", "application/cloudevents-batch+json", "application/json"))
                .isEqualTo(Form.PAGE);
        assertThat(wanted("application/json;q=0.5", "text/event-stream;q=0.9")).isEqualTo(Form.STREAM);
    }

    private static Form wanted(String... accepted) {
        return Form.wanted(Stream.of(accepted).map(MediaType::valueOf).toList());
    }
}
