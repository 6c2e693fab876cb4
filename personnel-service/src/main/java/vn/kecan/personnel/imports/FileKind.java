package vn.kecan.personnel.imports;

import java.util.List;

/**
 * What one kind of file holds, and what must be true of it.
 *
 * @param name as asked for: units, posts, cadres, postings, evaluations
 * @param thing as the feed calls it
 * @param wire the API's record whose shape and sense each row must have
 * @param key columns that name the thing
 * @param columns in the contract's order
 * @param extra version columns that no file column gives: name and SQL over staged {@code s} and known {@code o}
 * @param staged asked of the staged rows alone and against what is on record
 * @param merged asked of the rows as they would be recorded
 */
public record FileKind(
        String name,
        String thing,
        Class<?> wire,
        List<String> key,
        List<Column> columns,
        List<Extra> extra,
        List<Check> staged,
        List<Check> merged) {

    public record Extra(String column, String sql) {}

    public String table() {
        return thing + "_version";
    }

    /** What the feed names the thing by. */
    String code() {
        return key.equals(List.of("code")) ? "code" : "id";
    }

    /** SQL over the staged row: the first day of what it says. */
    String start() {
        return extra.stream()
                .filter(it -> it.column().equals("valid_from"))
                .map(Extra::sql)
                .findFirst()
                .orElse("s.valid_from");
    }

    Column column(String name) {
        return columns.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
