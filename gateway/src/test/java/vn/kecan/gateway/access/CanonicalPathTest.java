package vn.kecan.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi",
                "/docs/",
                "/api/personnel/v1/units/00004",
                "/api/personnel/v1/cadres/HN-000001/postings",
                "/api/planning/v1/terms/2025-2030",
                "/a/b.c_d~e-f",
                "/a/...",
                "/a/b:c@d!$&'()*+,=",
                "/a/Th%C3%A0nh%20%E1%BB%A7y",
                "/a?q=Nguy%e1%bb%85n+Th%C3%AC&limit=5",
                "/a?q=..%2F..;//\\",
                "/a?"
            })
    void a_canonical_target_passes(String target) {
        assertThat(CanonicalPath.flawIn(target)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "http://127.0.0.1/openapi NOT_A_PATH",
                "* NOT_A_PATH",
                "127.0.0.1:80 NOT_A_PATH",
                "//api/personnel EMPTY_SEGMENT",
                "/api//personnel EMPTY_SEGMENT",
                "/api/personnel// EMPTY_SEGMENT",
                "/api/../q/metrics DOT_SEGMENT",
                "/api/.. DOT_SEGMENT",
                "/api/./units DOT_SEGMENT",
                "/.. DOT_SEGMENT",
                "/api/..;/units CHARACTER",
                "/api/units;x=1 CHARACTER",
                "/api\\units CHARACTER",
                "/api/<x> CHARACTER",
                "/api/x|y CHARACTER",
                "/api/x^y CHARACTER",
                "/api/x`y CHARACTER",
                "/api/{x} CHARACTER",
                "/api/x\"y CHARACTER",
                "/api/[x] CHARACTER",
                "/api/x#y CHARACTER",
                "/api/\u00e0 CHARACTER",
                "/api/%2e%2e/units ESCAPE",
                "/api/%2E%2E/units NEEDLESS_ESCAPE",
                "/api/%2E/units NEEDLESS_ESCAPE",
                "/api/.%2E/units NEEDLESS_ESCAPE",
                "/api/%70ersonnel NEEDLESS_ESCAPE",
                "/api/%7Euser NEEDLESS_ESCAPE",
                "/api/a%2Fb FORBIDDEN_ESCAPE",
                "/api/a%2fb ESCAPE",
                "/api/a%5Cb FORBIDDEN_ESCAPE",
                "/api/a%00b FORBIDDEN_ESCAPE",
                "/api/a%0D%0Ab FORBIDDEN_ESCAPE",
                "/api/a%7Fb FORBIDDEN_ESCAPE",
                "/api/a%3Bb FORBIDDEN_ESCAPE",
                "/api/a%252Fb FORBIDDEN_ESCAPE",
                "/api/a%C2%85b FORBIDDEN_ESCAPE",
                "/api/a% ESCAPE",
                "/api/a%2 ESCAPE",
                "/api/a%zz ESCAPE",
                "/api/a%u002e ESCAPE",
                "/api/a%c3%a0 ESCAPE",
                "/api/%C0%AE%C0%AE/units NOT_UTF8",
                "/api/%C0%AF NOT_UTF8",
                "/api/%E0%80%AF NOT_UTF8",
                "/api/%ED%A0%80 NOT_UTF8",
                "/api/%FF NOT_UTF8",
                "/api/%C3 NOT_UTF8",
                "/api/a%CC%80 NOT_NFC",
                "/api?q=%00 QUERY",
                "/api?q=% QUERY",
                "/api?q=%zz QUERY",
                "/api?q=%FF QUERY",
                "/api?q=%C0%AE QUERY",
                "/api?q=\u00e0 QUERY",
                "/api?q=1#x QUERY",
            })
    void every_other_spelling_is_refused(String target, Flaw flaw) {
        assertThat(CanonicalPath.flawIn(target)).isEqualTo(flaw);
    }
}
