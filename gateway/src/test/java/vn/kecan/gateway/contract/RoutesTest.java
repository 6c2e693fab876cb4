package vn.kecan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private final Routes routes = routes(
            "/api/a/v1/units",
            "/api/a/v1/units/{code}",
            "/api/a/v1/units/{code}/subtree",
            "/api/a/v1/units/tree",
            "/api/a/v1/{kind}/templates/{name}");

    @ParameterizedTest
    @CsvSource({
        "/api/a/v1/units, /api/a/v1/units",
        "/api/a/v1/units/00004, /api/a/v1/units/{code}",
        "/api/a/v1/units/tree, /api/a/v1/units/tree",
        "/api/a/v1/units/tree/subtree, /api/a/v1/units/{code}/subtree",
        "/api/a/v1/units/templates/x, /api/a/v1/{kind}/templates/{name}",
    })
    void a_path_finds_its_template(String path, String template) {
        assertThat(routes.find(path))
                .hasEntrySatisfying("GET", it -> assertThat(it.template()).isEqualTo(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "units",
                "/api",
                "/api/a/v1",
                "/api/a/v1/",
                "/api/a/v1/units/",
                "/api/a/v1/units//subtree",
                "/api/a/v1/units/1/subtree/",
                "/api/a/v1/units/1/other",
                "/API/a/v1/units",
                "/x/api/a/v1/units"
            })
    void any_other_path_finds_nothing(String path) {
        assertThat(routes.find(path)).isNull();
    }

    @Test
    void two_templates_that_differ_only_in_a_name_are_refused() {
        assertThatThrownBy(() -> routes.add(operation("/api/a/v1/units/{other}")))
                .hasMessageContaining("GET /api/a/v1/units/{other}")
                .hasMessageContaining("once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/{x}.pdf", "/a/v{n}", "/a//b", "/a/"})
    void a_template_of_other_than_whole_segments_is_refused(String template) {
        assertThatThrownBy(() -> routes(template)).hasMessageContaining(template);
    }

    private static Routes routes(String... templates) {
        var routes = new Routes();
        for (var template : templates) {
            routes.add(operation(template));
        }
        return routes;
    }

    private static Operation operation(String template) {
        return new Operation("x", "GET", template, "a", List.of("auditor"), 0);
    }
}
