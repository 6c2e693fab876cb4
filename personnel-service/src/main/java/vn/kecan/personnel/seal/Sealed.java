package vn.kecan.personnel.seal;

/**
 * A value as the database keeps it.
 *
 * @param bytes what was made of it, readable only with the key
 * @param key names the key
 */
public record Sealed(byte[] bytes, String key) {}
