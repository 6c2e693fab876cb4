package vn.kecan.personnel.feed;

/**
 * One field of a published version.
 *
 * @param name as the contract says it
 * @param sql the expression that gives it, over the row {@code v}
 * @param shape what it looks like
 * @param required whether every version has it
 */
record Field(String name, String sql, Shape shape, boolean required) {}
