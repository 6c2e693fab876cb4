package vn.kecan.personnel.restricted;

import java.util.List;

/** One fact of each restricted group, with words that must be found nowhere in the clear. */
enum Sample {
    IDENTITY(
            "identity-documents",
            "{\"kind\":\"CITIZEN_CARD\",\"number\":\"%s\",\"issuedOn\":\"2021-06-01\",\"declared\":true}"),
    FAMILY("relatives", "{\"relation\":\"FATHER\",\"name\":\"Father %s\",\"birthYear\":1950,\"declared\":true}"),
    HEALTH("health", "{\"examinedOn\":\"2025-09-10\",\"condition\":\"Ill %s\",\"bloodGroup\":\"O\",\"declared\":true}"),
    ASSETS(
            "asset-declarations",
            "{\"kind\":\"YEARLY\",\"year\":2024,\"declaredOn\":\"2024-12-15\",\"document\":\"TS %s\",\"declared\":true}");

    final String segment;
    private final String body;

    Sample(String segment, String body) {
        this.segment = segment;
        this.body = body;
    }

    /** Twelve digits that only this fact of this person has. */
    String secret(int person) {
        return "7%03d%08d".formatted(ordinal() + 1, 31_000_000 + person);
    }

    String body(int person) {
        return body.formatted(secret(person));
    }

    String role() {
        return FieldGroup.valueOf(name()).role();
    }

    /** The roles of all groups but this one. */
    List<String> otherRoles() {
        return java.util.Arrays.stream(values())
                .filter(it -> it != this)
                .map(Sample::role)
                .toList();
    }
}
